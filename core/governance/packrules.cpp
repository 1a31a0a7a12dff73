#include "core/governance/packrules.h"

#include "core/calendar/dayformat.h"
#include "core/governance/reportkinds.h"

#include <algorithm>

namespace heed {

namespace {

QString key(const char *text) { return QString::fromLatin1(text); }

bool isAlways(const ReportKind &kind, const QString &section)
{
    const ReportParts parts = kind.parts();
    return std::any_of(parts.begin(), parts.end(), [&section](const ReportPart &part) {
        return part.isAlways && section == QLatin1String(part.id);
    });
}

void checkSections(const PackFile &file, const ReportKind &kind, QList<FieldProblem> &problems)
{
    bool hasOne = false;
    for (const PackSection &section : file.sections) {
        hasOne = hasOne || (section.isChosen && !isAlways(kind, section.section));
        if (!section.commentary.trimmed().isEmpty() && section.post.trimmed().isEmpty())
            problems += { key("post"), key("pack.post-missing"), { section.section } };
    }
    if (!hasOne)
        problems += { key("sections"), key("pack.no-section"), {} };
}

} // namespace

PackFile newPack(const QString &kind, const Period &period, const Scope &scope)
{
    PackFile file;
    file.pack.kind = kind;
    file.pack.periodFrom = period.from;
    file.pack.periodTo = period.to;
    file.pack.setScope(scope);
    const ReportKind *known = reportKind(kind);
    if (known == nullptr || known->parts == nullptr)
        return file;
    file.pack.title = QString::fromLatin1(known->fileName);
    for (const ReportPart &part : known->parts()) {
        PackSection section;
        section.section = QString::fromLatin1(part.id);
        section.position = file.sections.size();
        section.isChosen = !part.isExtra;
        file.sections << section;
    }
    return file;
}

QList<FieldProblem> checkPack(const PackFile &file)
{
    QList<FieldProblem> problems;
    const Pack &pack = file.pack;
    const ReportKind *kind = reportKind(pack.kind);
    if (kind == nullptr || kind->parts == nullptr)
        problems += { key("kind"), key("pack.kind-unknown"), { pack.kind } };
    else
        checkSections(file, *kind, problems);
    if (pack.title.trimmed().isEmpty())
        problems += { key("title"), key("pack.title-missing"), {} };
    if (!pack.period().isValid())
        problems += { key("period"), key("pack.period-missing"), {} };
    return problems;
}

QList<FieldProblem> checkBeforeIssue(const PackFile &file, QDate today)
{
    QList<FieldProblem> problems = checkPack(file);
    if (file.pack.periodTo.isValid() && file.pack.periodTo >= today)
        problems
            += { key("period"), key("pack.period-not-over"), { formatDay(file.pack.periodTo) } };
    return problems;
}

QList<StoryText> untickedOf(const QList<StoryText> &story, const QList<PackTick> &ticks)
{
    QList<StoryText> open;
    for (const StoryText &text : story) {
        const bool isTicked = std::any_of(ticks.begin(), ticks.end(),
            [&text](const PackTick &tick) { return tick.textHash == text.hash; });
        if (!isTicked)
            open << text;
    }
    return open;
}

void moveSection(PackFile &file, qsizetype from, qsizetype to)
{
    if (from < 0 || to < 0 || from >= file.sections.size() || to >= file.sections.size())
        return;
    file.sections.move(from, to);
    for (qsizetype i = 0; i < file.sections.size(); ++i)
        file.sections[i].position = i;
}

} // namespace heed
