#include "ui/settings/interestsettings.h"

#include "core/calendar/dayformat.h"
#include "core/calendar/typeddate.h"
#include "core/people/interestregister.h"
#include "ui/complaints/investigation/investigationwords.h"
#include "ui/shared/labels.h"
#include "ui/shared/partcard.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr size_t mostLines = 20; // a trust's register is long: one looks somebody up

/// The register as a card shows it: those whose name or organisation was typed.
class InterestSource final : public PartSource
{
public:
    InterestSource(const Session &session, const QLineEdit &find)
        : m_session(session)
        , m_find(find)
    {
    }

    [[nodiscard]] Result<std::vector<PartLine>> lines() const override
    {
        return InterestRegister(m_session.database)
            .all()
            .map([this](const std::vector<Interest> &interests) {
                std::vector<PartLine> lines;
                for (const Interest &interest : interests) {
                    if (lines.size() < mostLines && isWanted(interest))
                        lines.push_back(lineOf(interest));
                }
                return lines;
            });
    }
    [[nodiscard]] Result<QJsonObject> values(qint64 id) const override
    {
        if (id == 0) {
            Interest blank;
            blank.declaredOn = m_session.clock.today();
            return rowAsJson(blank);
        }
        return InterestRegister(m_session.database).byId({ id }).map([](const Interest &row) {
            return rowAsJson(row);
        });
    }
    Result<void> keep(qint64 id, const QJsonObject &values) override
    {
        InterestService service(m_session);
        if (id == 0) {
            Interest row;
            readRow(row, values);
            return service.add(row).map([](InterestId) {});
        }
        return InterestRegister(m_session.database).byId({ id }).and_then([&](Interest row) {
            readRow(row, values);
            return service.change(row);
        });
    }
    Result<void> remove(qint64 id) override
    {
        return InterestService(m_session).bin(
            { id }, InterestSettings::tr("Taken away in Settings"));
    }

private:
    [[nodiscard]] bool isWanted(const Interest &interest) const
    {
        const QString typed = m_find.text().simplified();
        return typed.isEmpty() || interest.person.contains(typed, Qt::CaseInsensitive)
            || interest.organisation.contains(typed, Qt::CaseInsensitive);
    }
    [[nodiscard]] PartLine lineOf(const Interest &interest) const
    {
        PartLine line;
        const QString kind = wordFor(interest.kind).toLower();
        line.sentence = interest.organisation.isEmpty()
            ? InterestSettings::tr("%1: %2").arg(interest.person, kind)
            : InterestSettings::tr("%1: %2, %3").arg(interest.person, kind, interest.organisation);
        const QString declared
            = InterestSettings::tr("Declared %1.").arg(formatDay(interest.declaredOn));
        const bool counts = isDeclaredFor(interest, m_session.clock.today());
        line.small = counts
            ? declared
            : InterestSettings::tr("%1 More than twelve months ago: ask again.").arg(declared);
        line.tone = counts ? Tone::Neutral : Tone::Overdue;
        return line;
    }

    Session m_session;
    const QLineEdit &m_find;
};

std::vector<Question> questions()
{
    const auto line = [](const char *column, const QString &label, const QString &hint = {}) {
        return Question { QString::fromLatin1(column), label, hint, QuestionInput::Line, {} };
    };
    const auto day = [](const char *column, const QString &label) {
        return Question { QString::fromLatin1(column), label, {}, QuestionInput::Day, {} };
    };
    return {
        line("person", InterestSettings::tr("Who declares it?")),
        line("post", InterestSettings::tr("Post")),
        line("staff_group", InterestSettings::tr("Staff group"),
            InterestSettings::tr("Nursing, medical, management: to see who has declared.")),
        choiceQuestion<InterestKind>(
            QStringLiteral("kind"), InterestSettings::tr("What kind of interest?"), {}, false),
        line("organisation", InterestSettings::tr("Which organisation or person is it about?")),
        line("description", InterestSettings::tr("What is it?")),
        day("from_on", InterestSettings::tr("Since when?")),
        day("to_on", InterestSettings::tr("Until when?")),
        day("declared_on", InterestSettings::tr("Declared on")),
        line("reviewer", InterestSettings::tr("Who looked at it?")),
        line("mitigation", InterestSettings::tr("What is done about it?")),
        { QStringLiteral("published"), InterestSettings::tr("Is it published?"), {},
            QuestionInput::Tick, {} },
    };
}

} // namespace

InterestSettings::InterestSettings(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_find(new QLineEdit)
    , m_card(nullptr)
    , m_coverage(nullptr)
{
    const Session session = workspace.session();
    const PartWords words { QStringLiteral("interests"), tr("Register of interests"),
        tr("Nobody is found."), tr("Enter a declaration"),
        tr("Nobody is asked to look into a case who has declared nothing within twelve months; "
           "\"nothing to declare\" counts.") };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_find->setObjectName(QStringLiteral("interestFind"));
    m_find->setPlaceholderText(tr("Find a person or an organisation"));
    m_find->setAccessibleName(tr("Find in the register of interests"));
    m_card = new PartCard(
        words, questions(), std::make_unique<InterestSource>(session, *m_find),
        [&workspace](const QString &text) -> std::optional<QDate> {
            const auto day = parseTypedDate(text, workspace.today(), workspace.store().calendar());
            return day ? std::optional<QDate>(*day) : std::nullopt;
        },
        permits(session.role, Capability::WriteRecords), this);
    m_coverage = makeLabel({}, type::base(), m_card, false, true);
    m_coverage->setObjectName(QStringLiteral("interestCoverage"));
    m_card->content()->insertWidget(1, m_coverage);
    m_card->content()->insertWidget(2, m_find);
    layout->addWidget(m_card);
    connect(m_find, &QLineEdit::textChanged, m_card, &PartCard::reload);
    connect(m_card, &PartCard::changed, this, &InterestSettings::showCoverage);
    showCoverage();
}

void InterestSettings::refresh()
{
    m_card->reload();
    showCoverage();
}

void InterestSettings::showCoverage()
{
    const auto groups
        = InterestRegister(m_workspace.session().database).coverage(m_workspace.today());
    QStringList lines;
    for (const DeclarationCoverage &group : groups.value_or(std::vector<DeclarationCoverage> {}))
        lines += tr("%1: %2 of %3 have declared within twelve months")
                     .arg(group.staffGroup.isEmpty() ? tr("No group named") : group.staffGroup)
                     .arg(group.declared)
                     .arg(group.people);
    const QDate today = m_workspace.today();
    const auto overrides = AssignmentRegister(m_workspace.session().database)
                               .overrides(today.addMonths(-declarationMonths), today);
    lines += tr("Conflicts that two people set aside in twelve months: %1")
                 .arg(overrides.value_or(0));
    m_coverage->setText(lines.join(QLatin1Char('\n')));
}

} // namespace heed
