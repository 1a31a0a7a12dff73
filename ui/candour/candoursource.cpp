#include "ui/candour/candoursource.h"

#include "core/calendar/dayformat.h"
#include "ui/candour/candourwords.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

constexpr Sorting<CandourColumn> sortings[] = {
    { "reference", CandourColumn::Reference },
    { "state", CandourColumn::State },
    { "due", CandourColumn::DueOn },
    { "aware", CandourColumn::AwareOn },
    { "source", CandourColumn::Source },
    { "site", CandourColumn::Site },
    { "handler", CandourColumn::Handler },
    { "closed", CandourColumn::ClosedOn },
};

std::vector<RegisterColumn> makeColumns()
{
    const auto column = [](const char *id, const QString &heading, int width, bool shown = true,
                            bool figures = false) {
        return RegisterColumn { QString::fromLatin1(id), heading, width, shown, figures };
    };
    return {
        column("reference", tr("Reference"), 104, true, true),
        column("state", tr("Stands at"), 168),
        column("done", tr("Done"), 88),
        column("next", tr("Next"), 216),
        column("due", tr("By"), 136, true, true),
        column("late", tr("Days late"), 88),
        column("site", tr("Site"), 136),
        column("aware", tr("Known since"), 136, true, true),
        column("source", tr("Came from"), 128, false),
        column("person", tr("Person"), 160, false),
        column("handler", tr("Dealt with by"), 128, false),
        column("closed", tr("Closed"), 136, false, true),
    };
}

QString asHeading(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

Glyph glyphOf(Tone tone)
{
    return tone == Tone::Done   ? Glyph::Done
        : tone == Tone::Overdue ? Glyph::Overdue
                                : Glyph::Candour;
}

} // namespace

CandourSourceList::CandourSourceList(const RecordDesk &desk)
    : QuerySource(desk.session, makeColumns(), sortings)
    , m_desk(desk)
{
}

RegisterRow CandourSourceList::rowOf(const CandourRow &row) const
{
    const Tone tone = toneFor(row.line);
    const bool isOver = row.line.next == CandourNext::Nothing;
    return { row.id.value,
        { plainCell(row.reference),
            { wordFor(row.state), tone, glyphOf(tone), lineWords(row.line) },
            plainCell(tr("%1 of %2").arg(row.line.done.size()).arg(row.line.asked)),
            plainCell(isOver ? QString() : asHeading(wordFor(row.line.next))),
            { formatDay(row.line.dueOn), tone == Tone::Overdue ? tone : Tone::Neutral, {},
                dueWords(row.line) },
            plainCell(row.line.daysLate > 0 ? QString::number(row.line.daysLate) : QString()),
            plainCell(row.site), plainCell(formatDay(row.awareOn)), plainCell(wordFor(row.source)),
            plainCell(m_desk.may(Capability::ReadNames) ? row.personName : QString()),
            plainCell(row.handler), plainCell(formatDay(row.closedOn)) } };
}

} // namespace heed
