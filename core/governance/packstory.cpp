#include "core/governance/packstory.h"

#include "core/governance/anonymise.h"
#include "core/store/database.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

namespace heed {

namespace {

const QString Dash = QString::fromUtf8("\u2013");

QString hashOf(const QString &section, const QString &text)
{
    const QByteArray both = (section + QLatin1Char('\n') + text).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex());
}

/// Capitals that stand in the middle of a sentence and name nobody.
bool isOrdinaryCapital(const QString &word)
{
    static const QSet<QString> words = [] {
        const QString list = QStringLiteral(
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April "
            "May June July August September October November December England English Trust Board "
            "Care Quality Commission Ombudsman Heed Duty Standards Christmas Easter Ward Room Bay "
            "Unit");
        const QStringList all = list.split(QLatin1Char(' '));
        return QSet<QString>(all.begin(), all.end());
    }();
    return words.contains(word);
}

QStringList capitalsIn(const QString &text)
{
    static const QRegularExpression inside(QStringLiteral("(?<=[a-z,;:)] )[A-Z][a-z]{2,}\\b"));
    QStringList found;
    auto at = inside.globalMatch(text);
    while (at.hasNext()) {
        const QString word = at.next().captured();
        if (!isOrdinaryCapital(word))
            found << word;
    }
    found.removeDuplicates();
    return found;
}

/// How the word that takes its place names what was taken out, and what that is.
struct Taken
{
    const char *mark;
    StoryHint::What what;
};
constexpr Taken takens[] {
    { "[name]", StoryHint::What::Name },
    { "[date]", StoryHint::What::Date },
    { "[age]", StoryHint::What::Age },
    { "[number]", StoryHint::What::Number },
    { "[postcode]", StoryHint::What::Address },
    { "[e-mail]", StoryHint::What::Address },
};

/// The sentence that holds a hint tells more than the word itself, which is gone by then.
void addTaken(const QString &text, const QStringList &names, QList<StoryHint> &hints)
{
    const QString without = anonymised(text, names);
    if (without == text)
        return;
    for (const Taken &taken : takens) {
        const auto mark = QLatin1String(taken.mark);
        const auto more = without.count(mark) - text.count(mark);
        if (more > 0)
            hints << StoryHint { taken.what, {} };
    }
}

void addPlaces(const QString &text, QList<StoryHint> &hints)
{
    static const QRegularExpression place(
        QStringLiteral("\\b(?:ward|room|bay|bed|unit)\\s+(?:\\d+[a-z]?|(?-i:[A-Z]))\\b"),
        QRegularExpression::CaseInsensitiveOption);
    auto at = place.globalMatch(text);
    while (at.hasNext())
        hints << StoryHint { StoryHint::What::Place, at.next().captured() };
}

/// Whether any person of the store is called so. A commentary may be about anybody.
Result<QStringList> knownNames(Database &database, const QStringList &words)
{
    QStringList known;
    for (const QString &word : words) {
        const auto found = database.scalar(
            QStringLiteral("SELECT EXISTS (SELECT 1 FROM person WHERE ' ' || name || ' ' LIKE ?)"),
            { QStringLiteral("% %1 %").arg(word) });
        if (!found)
            return Failure(found.error());
        if (found->toBool())
            known << word;
    }
    return known;
}

class Collector
{
public:
    explicit Collector(Database &database)
        : m_database(database)
    {
    }

    Result<void> add(const ReportSection &section)
    {
        for (const ReportBlock &block : section.blocks) {
            const auto *table = std::get_if<ReportTable>(&block);
            if (table == nullptr)
                continue;
            for (qsizetype row = 0; row < table->rows.size(); ++row) {
                for (const qsizetype column : table->storyColumns) {
                    const QString text = table->rows.at(row).value(column).toString();
                    if (const auto added
                        = add(section, text, table->rowReferences.value(row));
                        !added)
                        return added;
                }
            }
        }
        return {};
    }

    Result<void> add(
        const ReportSection &section, const QString &text, const QString &reference)
    {
        if (text.trimmed().isEmpty() || text == Dash)
            return {};
        StoryText story { hashOf(section.id, text), section.title, section.id, text, reference,
            {} };
        if (m_seen.contains(story.hash))
            return {};
        m_seen.insert(story.hash);
        return knownNames(m_database, capitalsIn(text)).map([&](const QStringList &names) {
            story.hints = storyHints(text, names);
            texts << story;
        });
    }

    QList<StoryText> texts;

private:
    Database &m_database;
    QSet<QString> m_seen;
};

} // namespace

QList<StoryHint> storyHints(const QString &text, const QStringList &names)
{
    QList<StoryHint> hints;
    addTaken(text, names, hints);
    for (const QString &name : names)
        hints << StoryHint { StoryHint::What::Name, name };
    if (!names.isEmpty())
        hints.removeAll(StoryHint { StoryHint::What::Name, {} });
    for (const QString &word : capitalsIn(text)) {
        if (!names.contains(word))
            hints << StoryHint { StoryHint::What::MaybeName, word };
    }
    addPlaces(text, hints);
    const auto takenOut = text.count(QLatin1String("[name]"));
    if (takenOut > 0)
        hints << StoryHint { StoryHint::What::TakenOut, QString::number(takenOut) };
    return hints;
}

Result<QList<StoryText>> storyOf(
    Database &database, const Report &report, const PackFile &file)
{
    Collector found(database);
    for (const ReportSection &section : report.sections) {
        for (const PackSection &own : file.sections) {
            if (own.section != section.id || !own.isChosen)
                continue;
            if (const auto added = found.add(section, own.commentary.trimmed(), {}); !added)
                return Failure(added.error());
        }
        if (const auto added = found.add(section); !added)
            return Failure(added.error());
    }
    return std::move(found.texts);
}

} // namespace heed
