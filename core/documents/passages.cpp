#include "core/documents/passages.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace heed {

namespace {

/// A pattern that finds words wherever a page broke them: any blanks between two, and inside one a
/// line's end with or without a hyphen.
QRegularExpression patternOf(const QString &words)
{
    static const QString brokenLine = QStringLiteral("(?:[-\\x{AD}]?[ \\t]*[\\r\\n\\f]\\s*)?");
    static const QString between = QStringLiteral("[\\s\\-\\x{A0}]*");
    QStringList parts;
    for (const QString &word : words.simplified().split(QLatin1Char(' '))) {
        QStringList signs;
        for (const QChar sign : word)
            signs += QRegularExpression::escape(QString(sign));
        parts += signs.join(brokenLine);
    }
    return QRegularExpression(
        QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(parts.join(between)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

class Proposals
{
public:
    explicit Proposals(const QString &text)
        : m_text(text)
    {
    }

    void add(PassageKind kind, const QString &words)
    {
        const QString clean = words.simplified();
        if (clean.isEmpty() || m_seen.contains(clean.toCaseFolded()))
            return;
        const auto places = placesOf(clean, m_text);
        if (places.empty())
            return;
        m_seen.insert(clean.toCaseFolded());
        m_passages.push_back({ kind, clean, static_cast<int>(places.size()) });
    }

    void addAll(PassageKind kind, const QString &pattern, bool (*wanted)(const QString &) = nullptr)
    {
        const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
        for (auto found = expression.globalMatch(m_text); found.hasNext();) {
            const auto match = found.next();
            const QString words = match.captured(match.lastCapturedIndex());
            if (wanted == nullptr || wanted(words))
                add(kind, words);
        }
    }

    [[nodiscard]] std::vector<Passage> take() { return std::move(m_passages); }

private:
    const QString &m_text;
    QSet<QString> m_seen;
    std::vector<Passage> m_passages;
};

bool isTitle(const QString &word)
{
    static const QSet<QString> titles { QStringLiteral("mr"), QStringLiteral("mrs"),
        QStringLiteral("ms"), QStringLiteral("miss"), QStringLiteral("mx"), QStringLiteral("dr"),
        QStringLiteral("prof"), QStringLiteral("sir"), QStringLiteral("dame"),
        QStringLiteral("rev"), QStringLiteral("the"), QStringLiteral("and") };
    return titles.contains(word.toLower().remove(QLatin1Char('.')));
}

/// The whole name, and each part that could be used alone.
void addName(Proposals &proposals, const QString &name)
{
    constexpr qsizetype shortestAlone = 3;
    proposals.add(PassageKind::Name, name);
    for (const QString &word : name.simplified().split(QLatin1Char(' '))) {
        if (word.size() >= shortestAlone && !isTitle(word))
            proposals.add(PassageKind::Name, word);
    }
}

void addBirthDate(Proposals &proposals, QDate born)
{
    if (!born.isValid())
        return;
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    for (const char *format : { "dd/MM/yyyy", "d/M/yyyy", "dd/MM/yy", "dd.MM.yyyy", "dd-MM-yyyy",
             "yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy" })
        proposals.add(PassageKind::BirthDate, english.toString(born, QString::fromLatin1(format)));
}

QString digitsOf(const QString &words)
{
    QString digits;
    for (const QChar sign : words) {
        if (sign.isDigit())
            digits += sign;
    }
    return digits;
}

bool looksLikeNhsNumber(const QString &words) { return isNhsNumber(digitsOf(words)); }

bool looksLikePhone(const QString &words)
{
    const qsizetype digits = digitsOf(words).size();
    return digits >= 10 && digits <= 13;
}

} // namespace

std::vector<Span> placesOf(const QString &words, const QString &text)
{
    std::vector<Span> places;
    if (words.trimmed().isEmpty())
        return places;
    for (auto found = patternOf(words).globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        places.push_back({ match.capturedStart(), match.capturedLength() });
    }
    return places;
}

bool isNhsNumber(const QString &tenDigits)
{
    constexpr int length = 10;
    constexpr int modulus = 11;
    if (tenDigits.size() != length)
        return false;
    int sum = 0;
    for (int i = 0; i < length - 1; ++i)
        sum += tenDigits.at(i).digitValue() * (length - i);
    const int check = (modulus - sum % modulus) % modulus;
    return check != length && check == tenDigits.back().digitValue();
}

std::vector<Passage> proposePassages(const QString &text, const std::vector<Person> &people)
{
    Proposals proposals(text);
    for (const Person &person : people) {
        addName(proposals, person.name);
        addBirthDate(proposals, person.bornOn);
        proposals.add(PassageKind::NhsNumber, person.nhsNumber);
        proposals.add(PassageKind::Phone, person.phone);
        proposals.add(PassageKind::Email, person.email);
        proposals.add(PassageKind::Postcode, person.postcode);
        for (const QString &line : person.address.split(QLatin1Char('\n')))
            proposals.add(PassageKind::Marked, line);
    }
    proposals.addAll(PassageKind::Email,
        QStringLiteral("[A-Z0-9._%+'-]+@[A-Z0-9-]+(?:\\.[A-Z0-9-]+)*\\.[A-Z]{2,}"));
    proposals.addAll(PassageKind::BirthDate,
        QStringLiteral("(?:born|birth|d\\.?o\\.?b\\.?)[^0-9\\n]{0,12}"
                       "(\\d{1,2}(?:[/.-]\\d{1,2}[/.-]| [A-Z]{3,9} )\\d{2,4})"));
    proposals.addAll(PassageKind::NhsNumber,
        QStringLiteral("(?<!\\d)\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)"), looksLikeNhsNumber);
    proposals.addAll(PassageKind::Phone,
        QStringLiteral("(?<![\\d+])(?:\\+44|0)[\\d ()-]{8,14}\\d(?!\\d)"), looksLikePhone);
    // Source of the pattern: BS 7666 address standard, forms of a postcode (A9 9AA to AA9A 9AA).
    proposals.addAll(PassageKind::Postcode,
        QStringLiteral("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}\\b"));
    return proposals.take();
}

} // namespace heed
