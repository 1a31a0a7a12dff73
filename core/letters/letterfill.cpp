#include "core/letters/letterfill.h"

#include <QRegularExpression>

#include <kainjow/mustache.hpp>

namespace heed {

namespace {

using kainjow::mustache::data;
using kainjow::mustache::mustache;
using kainjow::mustache::partial;

QString bracketed(const QString &label) { return QLatin1Char('[') + label + QLatin1Char(']'); }

/// Every name that a template may use.
QSet<QString> knownNames(const LetterCatalogue &catalogue)
{
    QSet<QString> names;
    const auto add = [&names](const QString &name) {
        names.insert(name);
        names.insert(QStringLiteral("has_") + name);
    };
    for (const LetterFieldInfo &field : catalogue.fields)
        add(field.name);
    for (const QStringList &list : { catalogue.flags, catalogue.lists, catalogue.lineFields }) {
        for (const QString &name : list)
            add(name);
    }
    return names;
}

data lineData(const LetterLine &line, const LetterCatalogue &catalogue)
{
    data values;
    for (auto text = line.texts.begin(); text != line.texts.end(); ++text) {
        const QString shown
            = text.value().isEmpty() ? bracketed(catalogue.labelOf(text.key())) : text.value();
        values.set(text.key().toStdString(), shown.toStdString());
        values.set("has_" + text.key().toStdString(), data(!text.value().isEmpty()));
    }
    for (const QString &name : catalogue.lineFields) {
        if (!line.texts.contains(name))
            values.set(name.toStdString(), data(line.flags.contains(name)));
    }
    return values;
}

data valuesOf(const LetterFields &fields, const LetterCatalogue &catalogue)
{
    LetterLine top { fields.texts, fields.flags };
    data values = lineData(top, catalogue);
    for (const QString &flag : catalogue.flags)
        values.set(flag.toStdString(), data(fields.flags.contains(flag)));
    for (const QString &name : catalogue.lists) {
        data list(data::type::list);
        for (const LetterLine &line : fields.lists.value(name))
            list.push_back(lineData(line, catalogue));
        values.set(name.toStdString(), list);
        const QString has = QStringLiteral("has_") + name;
        values.set(has.toStdString(), data(fields.flags.contains(has)));
    }
    return values;
}

/// Empty lines that sections leave behind are one.
QString tidied(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("\\n[ \\t]*(?:\\n[ \\t]*)+\\n"));
    return QString(text).replace(gap, QStringLiteral("\n\n")).trimmed() + QLatin1Char('\n');
}

} // namespace

QList<FieldProblem> checkTemplate(const QString &body, const LetterCatalogue &catalogue)
{
    static const QRegularExpression tag(
        QStringLiteral("\\{\\{\\{?\\s*([#^/&>!]?)\\s*([^{}]*?)\\s*\\}?\\}\\}"));
    const QString field = QStringLiteral("body");
    const QSet<QString> known = knownNames(catalogue);
    QList<FieldProblem> problems;
    for (auto found = tag.globalMatch(body); found.hasNext();) {
        const auto match = found.next();
        const QString name = match.captured(2);
        const bool isPart = match.captured(1) == QLatin1String(">");
        const bool isComment = match.captured(1) == QLatin1String("!");
        const LetterKind *part = isPart ? catalogue.find(name) : nullptr;
        const bool isKnown
            = isComment || (isPart ? part != nullptr && part->isPart : known.contains(name));
        const FieldProblem problem { field, QStringLiteral("letter.unknown-field"),
            { match.captured() } };
        if (!isKnown && !problems.contains(problem))
            problems += problem;
    }
    const mustache parsed(body.toStdString());
    if (!parsed.is_valid())
        problems += { field, QStringLiteral("letter.broken-template"),
            { QString::fromStdString(parsed.error_message()) } };
    return problems;
}

Result<QString> fillLetter(const QString &body, const LetterFields &fields,
    const QHash<QString, QString> &parts, const LetterCatalogue &catalogue)
{
    QList<FieldProblem> problems = checkTemplate(body, catalogue);
    data values = valuesOf(fields, catalogue);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        problems += checkTemplate(part.value(), catalogue);
        values.set(part.key().toStdString(),
            data(partial([text = part.value().toStdString()] { return text; })));
    }
    if (!problems.isEmpty())
        return invalid(QStringLiteral("letter.broken-template"), problems);
    mustache filled(body.toStdString());
    filled.set_custom_escape([](const std::string &text) { return text; });
    return tidied(QString::fromStdString(filled.render(values)));
}

} // namespace heed
