#include "core/insight/serioussince.h"
#include "core/insight/worklist.h"
#include "tests/insight/examplestore.h"
#include "tests/support/investigatedcase.h"
#include "tests/support/testsupport.h"

#include <QTest>

using namespace heed;
using heed::test::ExampleStore;

namespace {

// Today is Sunday 22 November 2026; the next five working days end on Friday 27 November.

QString key(const char *name) { return QString::fromLatin1(name); }

class Desk
{
public:
    Desk()
    {
        // Made this month: no yearly duty has come round yet.
        const auto made = store.database().run(
            key("INSERT INTO meta (key, value) VALUES ('store.created-at', '2026-11-02')"));
        Q_UNUSED(made)
    }

    [[nodiscard]] Result<Worklist> list(Role role = Role::Manager) const
    {
        return worklist(store.sessionAs(role));
    }

    ExampleStore store;
};

/// "overdue acknowledge -3": section, step and working days left of the only line.
QString onlyLine(const Worklist &list)
{
    const qsizetype count = list.overdue.size() + list.soon.size() + list.waiting.size();
    if (count != 1)
        return QStringLiteral("%1 lines").arg(count);
    const QString section = list.overdue.size() == 1 ? QStringLiteral("overdue")
        : list.soon.size() == 1                      ? QStringLiteral("soon")
                                                     : QStringLiteral("waiting");
    const WorkItem item = (list.overdue + list.soon + list.waiting).first();
    return QStringLiteral("%1 %2 %3")
        .arg(section)
        .arg(int(item.step))
        .arg(item.dueOn.isValid() ? QString::number(item.workingDaysLeft) : QStringLiteral("-"));
}

QString line(const char *section, WorkStep step, const char *left)
{
    return QStringLiteral("%1 %2 %3")
        .arg(QLatin1String(section))
        .arg(int(step))
        .arg(QLatin1String(left));
}

} // namespace

class WorklistTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_desk = std::make_unique<Desk>(); }
    void init() { VERIFY_OK(m_desk->store.database().run(key("BEGIN"))); }
    void cleanup() { VERIFY_OK(m_desk->store.database().run(key("ROLLBACK"))); }
    void complaintIsWhereItsStepPutsIt_data();
    void complaintIsWhereItsStepPutsIt();
    void consentAndHoldAreWaitedFor();
    void lettersAreForWhoSigns();
    void seriousCasesComeUpByThemselves_data();
    void seriousCasesComeUpByThemselves();
    void seriousSinceTheDayItBecameSo();
    void caseworkComesUp_data();
    void caseworkComesUp();
    void ombudsmanAsksOrDecides_data();
    void ombudsmanAsksOrDecides();
    void recommendationIsDoneThenAccepted();
    void actionIsItsOwners();
    void candourHasThreeSteps_data();
    void candourHasThreeSteps();
    void namesAreForThoseWhoMayReadThem();
    void panelStandsOnTodayUntilItsNoteIsSigned_data();
    void panelStandsOnTodayUntilItsNoteIsSigned();
    void administratorIsRefused();
    void longestOverdueComesFirst();
    void namesAreShortened_data();
    void namesAreShortened();

private:
    std::unique_ptr<Desk> m_desk; // one store for all: each test takes back what it wrote
};

void WorklistTest::complaintIsWhereItsStepPutsIt_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<QVariantMap>("columns");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *received, const QVariantMap &columns,
                         const QString &expected) {
        QTest::newRow(name) << QString::fromLatin1(received) << columns << expected;
    };
    const QVariant acknowledged = QStringLiteral("2026-11-02");
    row("received on Friday: acknowledge by Wednesday", "2026-11-20", {},
        line("soon", WorkStep::Acknowledge, "3"));
    row("acknowledgement was due on Friday", "2026-11-17", {},
        line("overdue", WorkStep::Acknowledge, "0"));
    row("reply due tomorrow", "2026-11-01",
        { { key("acknowledged_on"), acknowledged }, { key("reply_by"), key("2026-11-23") } },
        line("soon", WorkStep::Reply, "1"));
    row("reply due on the fifth working day", "2026-11-01",
        { { key("acknowledged_on"), acknowledged }, { key("reply_by"), key("2026-11-27") } },
        line("soon", WorkStep::Reply, "5"));
    row("reply due on the sixth working day: not today's worry", "2026-11-01",
        { { key("acknowledged_on"), acknowledged }, { key("reply_by"), key("2026-11-30") } },
        key("0 lines"));
    row("reply late", "2026-10-01",
        { { key("acknowledged_on"), acknowledged }, { key("reply_by"), key("2026-11-17") } },
        line("overdue", WorkStep::Reply, "-3"));
    row("relevant period over, reg 14(4)", "2026-04-01",
        { { key("acknowledged_on"), acknowledged }, { key("reply_by"), key("2026-11-17") } },
        line("overdue", WorkStep::ExplainDelay, "-3"));
    row("no period agreed yet, reg 13(7)", "2026-11-01",
        { { key("acknowledged_on"), acknowledged }, { key("reply_by"), {} } },
        line("soon", WorkStep::AgreePeriod, "-"));
    row("replied and left open", "2026-11-01",
        { { key("acknowledged_on"), acknowledged }, { key("replied_on"), key("2026-11-19") } },
        line("soon", WorkStep::Close, "-"));
    row("closed", "2026-11-01", { { key("closed_on"), key("2026-11-19") } }, key("0 lines"));
    row("in the bin", "2026-11-20", { { key("binned_at"), key("2026-11-21") } }, key("0 lines"));
    row("a compliment needs nothing", "2026-11-20", { { key("type"), key("compliment") } },
        key("0 lines"));
}

void WorklistTest::complaintIsWhereItsStepPutsIt()
{
    QFETCH(QString, received);
    QFETCH(QVariantMap, columns);
    QFETCH(QString, expected);
    m_desk->store.addComplaint(received, columns);
    const auto list = m_desk->list();
    VERIFY_OK(list);
    QCOMPARE(onlyLine(*list), expected);
}

void WorklistTest::consentAndHoldAreWaitedFor()
{
    const qint64 id = m_desk->store.addComplaint(QStringLiteral("2026-11-01"),
        { { key("acknowledged_on"), key("2026-11-02") }, { key("reply_by"), key("2026-12-20") },
            { key("consent"), key("requested") }, { key("consent_on"), key("2026-11-04") } });
    m_desk->store.add(key("complaint_hold"),
        { { key("complaint_id"), id }, { key("reason"), key("Inquest") },
            { key("from_on"), key("2026-11-03") } });
    const auto list = m_desk->list();
    VERIFY_OK(list);
    QCOMPARE(list->waiting.size(), 2);
    QCOMPARE(list->waiting.at(0).step, WorkStep::OnHold);
    QCOMPARE(list->waiting.at(0).since, QDate(2026, 11, 3));
    QCOMPARE(list->waiting.at(1).step, WorkStep::ConsentAwaited);
    QVERIFY(list->overdue.isEmpty() && list->soon.isEmpty());
}

void WorklistTest::lettersAreForWhoSigns()
{
    const qint64 id = m_desk->store.addComplaint(key("2026-11-01"),
        { { key("acknowledged_on"), key("2026-11-02") }, { key("reply_by"), key("2026-12-20") } });
    const auto letter = [&](const char *status, const char *submitted) {
        m_desk->store.add(key("letter"),
            { { key("complaint_id"), id }, { key("template"), key("final-reply") },
                { key("variant"), key("standard") }, { key("template_version"), 1 },
                { key("title"), key("Final reply") }, { key("status"), key(status) },
                { key("body"), key("Dear") }, { key("created_by"), key("Ann") },
                { key("created_at"), key("2026-11-18") }, { key("changed_at"), key("2026-11-18") },
                { key("submitted_at"), key(submitted) } });
    };
    letter("submitted", "2026-11-20T10:00:00.000Z");
    letter("submitted", "2026-11-19T10:00:00.000Z");
    letter("draft", "2026-11-19T10:00:00.000Z");
    const auto list = m_desk->list();
    VERIFY_OK(list);
    QCOMPARE(list->toSign.size(), 2);
    QCOMPARE(list->toSign.at(0).step, WorkStep::SignLetter);
    QCOMPARE(list->toSign.at(0).since, QDate(2026, 11, 19));
    QCOMPARE(list->toSign.at(0).what, key("Final reply"));
    QCOMPARE(list->of(key("Somebody else")).toSign.size(), 2);
    // Who wrote it sees that it waits for somebody else.
    const auto writer = m_desk->list(Role::Investigator);
    VERIFY_OK(writer);
    QVERIFY(writer->toSign.isEmpty());
    QCOMPARE(writer->waiting.size(), 2);
    QCOMPARE(writer->waiting.at(0).step, WorkStep::SignatureAwaited);
}

void WorklistTest::seriousCasesComeUpByThemselves_data()
{
    QTest::addColumn<QVariantMap>("columns");
    QTest::addColumn<int>("reason");
    // Complaints reference 3.5, points 4 and 5.
    QTest::newRow("graded extreme") << QVariantMap { { key("grade_received"), key("extreme") } }
                                    << int(EscalationReason::ExtremeGrade);
    QTest::newRow("graded high") << QVariantMap { { key("grade_received"), key("high") } }
                                 << int(EscalationReason::HighGrade);
    QTest::newRow("significant impact") << QVariantMap { { key("significant_impact"), 1 } }
                                        << int(EscalationReason::SignificantImpact);
    QTest::newRow("graded low") << QVariantMap { { key("grade_received"), key("low") } }
                                << int(EscalationReason::None);
    QTest::newRow("answered") << QVariantMap { { key("grade_received"), key("extreme") },
        { key("replied_on"), key("2026-11-20") } }
                              << int(EscalationReason::None);
}

void WorklistTest::seriousSinceTheDayItBecameSo()
{
    const test::InvestigatedCase one; // received on 2 November, not serious then
    ComplaintFile file = one.file();
    file.complaint.gradeReceived = RiskGrade::High;
    VERIFY_OK(ComplaintService(one.store.session()).change(file));
    file = one.file();
    const auto since = seriousSince(one.store.database(), file.complaint);
    VERIFY_OK(since);
    QCOMPARE(*since, QDate(2026, 11, 22));
    // A grave effect, found later, makes it no more recent.
    file.complaint.significantImpact = true;
    VERIFY_OK(ComplaintService(one.store.session()).change(file));
    QCOMPARE(*seriousSince(one.store.database(), one.file().complaint), QDate(2026, 11, 22));
}

void WorklistTest::seriousCasesComeUpByThemselves()
{
    QFETCH(QVariantMap, columns);
    QFETCH(int, reason);
    m_desk->store.addComplaint(key("2026-11-03"), columns);
    const auto list = m_desk->list();
    VERIFY_OK(list);
    const auto found = list->toSign.isEmpty() ? WorkItem {} : list->toSign.first();
    QCOMPARE(int(found.escalation), reason);
    if (reason != int(EscalationReason::None))
        QCOMPARE(found.since, QDate(2026, 11, 3));
    const auto other = m_desk->list(Role::Investigator);
    VERIFY_OK(other);
    QVERIFY(other->toSign.isEmpty());
}

void WorklistTest::caseworkComesUp_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QVariantMap>("columns");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *table, const QVariantMap &columns,
                         bool closed, const QString &expected) {
        QTest::newRow(name) << key(table) << columns << closed << expected;
    };
    const QString tuesday = key("2026-11-24");
    const QString told = key("2026-11-05");
    const auto update = [&](const char *next) {
        return QVariantMap { { key("told_on"), told }, { key("how"), key("call") },
            { key("next_on"), key(next) } };
    };
    // SI 2009/309 reg 14(1): kept informed.
    row("next update", "complaint_update", update("2026-11-24"), false,
        line("soon", WorkStep::UpdatePerson, "2"));
    row("promised and not told", "complaint_update", update("2026-11-19"), false,
        line("overdue", WorkStep::UpdatePerson, "-1"));
    row("nobody waits when it is closed", "complaint_update", update("2026-11-19"), true,
        key("0 lines"));
    const QVariantMap asked { { key("scope"), key("whole") }, { key("requested_on"), told },
        { key("remind_on"), tuesday } };
    row("ask for consent again", "complaint_consent", asked, false,
        line("soon", WorkStep::AskForConsentAgain, "2"));
    QVariantMap given = asked;
    given.insert(key("received_on"), key("2026-11-20"));
    row("consent came", "complaint_consent", given, false, key("0 lines"));
    const auto exclusion = [&](const char *limb) {
        return QVariantMap { { key("limb"), key(limb) }, { key("decided_on"), told } };
    };
    // Reg 8(2), reg 12, reg 5: told in writing, also when the case is closed.
    row("letter of regulation 8", "complaint_exclusion", exclusion("b"), true,
        line("soon", WorkStep::SendExclusionLetter, "-"));
    row("put right at once needs none", "complaint_exclusion", exclusion("c"), true,
        key("0 lines"));
    QVariantMap late { { key("good_reasons"), key("yes") }, { key("still_fair"), key("no") },
        { key("decided_on"), told } };
    row("letter of regulation 12", "complaint_late_test", late, true,
        line("soon", WorkStep::SendLateLetter, "-"));
    late.insert(key("still_fair"), key("yes"));
    row("waived: no letter", "complaint_late_test", late, false, key("0 lines"));
    row("letter of regulation 5", "complaint_representative_test",
        { { key("basis"), key("child") }, { key("best_interests"), key("no") },
            { key("decided_on"), told } },
        true, line("soon", WorkStep::SendRefusalLetter, "-"));
    QVariantMap limit { { key("behaviour"), key("Calls") }, { key("decided_on"), told },
        { key("review_on"), tuesday } };
    row("limits are looked at again", "complaint_contact_limit", limit, true,
        line("soon", WorkStep::ReviewContactLimits, "2"));
    limit.insert(key("ended_on"), key("2026-11-20"));
    row("limits that ended", "complaint_contact_limit", limit, false, key("0 lines"));
}

void WorklistTest::caseworkComesUp()
{
    QFETCH(QString, table);
    QFETCH(QVariantMap, columns);
    QFETCH(bool, closed);
    QFETCH(QString, expected);
    const qint64 id = m_desk->store.addComplaint(QStringLiteral("2026-11-01"),
        { { key("acknowledged_on"), key("2026-11-02") }, { key("reply_by"), key("2026-12-20") },
            { key("closed_on"), closed ? QVariant(key("2026-11-19")) : QVariant() } });
    columns.insert(key("complaint_id"), id);
    m_desk->store.add(table, columns);
    const auto list = m_desk->list();
    VERIFY_OK(list);
    QCOMPARE(onlyLine(*list), expected);
}

void WorklistTest::ombudsmanAsksOrDecides_data()
{
    QTest::addColumn<QVariantMap>("columns");
    QTest::addColumn<QString>("expected");
    QTest::newRow("file asked for by Tuesday")
        << QVariantMap { { key("due_on"), key("2026-11-24") } }
        << line("soon", WorkStep::SendOmbudsmanFile, "2");
    QTest::newRow("file late") << QVariantMap { { key("due_on"), key("2026-11-13") } }
                               << line("overdue", WorkStep::SendOmbudsmanFile, "-5");
    QTest::newRow("file sent") << QVariantMap { { key("due_on"), key("2026-11-13") },
        { key("sent_on"), key("2026-11-12") } }
                               << line("waiting", WorkStep::DecisionAwaited, "-");
    QTest::newRow("only an enquiry")
        << QVariantMap {} << line("waiting", WorkStep::DecisionAwaited, "-");
    QTest::newRow("asked for without a day")
        << QVariantMap { { key("stage"), key("file_request") } }
        << line("soon", WorkStep::SendOmbudsmanFile, "-");
    QTest::newRow("decided") << QVariantMap { { key("decided_on"), key("2026-11-10") } }
                             << key("0 lines");
}

void WorklistTest::ombudsmanAsksOrDecides()
{
    QFETCH(QVariantMap, columns);
    QFETCH(QString, expected);
    const qint64 id = m_desk->store.addComplaint(
        QStringLiteral("2026-03-01"), { { key("closed_on"), key("2026-05-01") } });
    QVariantMap contact { { key("complaint_id"), id }, { key("body"), key("phso") },
        { key("stage"), key("enquiry") }, { key("contacted_on"), key("2026-11-02") } };
    contact.insert(columns);
    m_desk->store.add(key("ombudsman_contact"), contact);
    const auto list = m_desk->list();
    VERIFY_OK(list);
    QCOMPARE(onlyLine(*list), expected);
}

void WorklistTest::recommendationIsDoneThenAccepted()
{
    const qint64 id = m_desk->store.addComplaint(
        QStringLiteral("2026-03-01"), { { key("closed_on"), key("2026-05-01") } });
    const qint64 contact = m_desk->store.add(key("ombudsman_contact"),
        { { key("complaint_id"), id }, { key("body"), key("lgsco") },
            { key("stage"), key("final") }, { key("decided_on"), key("2026-10-01") } });
    const qint64 row = m_desk->store.add(key("ombudsman_recommendation"),
        { { key("contact_id"), contact }, { key("text"), key("Apologise") },
            { key("due_on"), key("2026-11-25") } });
    auto list = m_desk->list();
    VERIFY_OK(list);
    QCOMPARE(onlyLine(*list), line("soon", WorkStep::CarryOutRecommendation, "3"));
    QCOMPARE(list->soon.first().what, QStringLiteral("Apologise"));
    QCOMPARE(list->soon.first().ombudsman, std::optional(OmbudsmanBody::Lgsco));
    VERIFY_OK(m_desk->store.database().run(
        QStringLiteral("UPDATE ombudsman_recommendation SET evidence_sent_on = ? WHERE id = ?"),
        { QStringLiteral("2026-11-20"), row }));
    list = m_desk->list();
    VERIFY_OK(list);
    QCOMPARE(onlyLine(*list), line("waiting", WorkStep::AcceptanceAwaited, "-"));
}

void WorklistTest::actionIsItsOwners()
{
    const qint64 id = m_desk->store.addComplaint(QStringLiteral("2026-03-01"),
        { { key("closed_on"), key("2026-05-01") }, { key("handler"), key("Ann Manager") } });
    m_desk->store.add(key("action"),
        { { key("kind"), key("complaint") }, { key("record_id"), id },
            { key("title"), key("New leaflet") }, { key("owner"), key("Ben Ward") },
            { key("due_on"), key("2026-11-10") } });
    const auto list = m_desk->list();
    VERIFY_OK(list);
    QCOMPARE(onlyLine(*list), line("overdue", WorkStep::DoAction, "-8"));
    QCOMPARE(list->of(QStringLiteral("ben ward")).overdue.size(), 1);
    const Worklist anns = list->of(QStringLiteral("Ann Manager"));
    QVERIFY(anns.overdue.isEmpty());
    QCOMPARE(anns.waiting.size(), 1); // she waits for him
    QVERIFY(list->of(QStringLiteral("Cat Other")).isEmpty());
}

void WorklistTest::candourHasThreeSteps_data()
{
    QTest::addColumn<QVariantMap>("columns");
    QTest::addColumn<QString>("expected");
    const QVariant required = 1;
    // Ten working days after Mon 9 Nov 2026 is Mon 23 Nov.
    QTest::newRow("grave and undecided") << QVariantMap { { key("physical_harm"), key("severe") } }
                                         << line("soon", WorkStep::DecideCandour, "1");
    QTest::newRow("psychological harm counts")
        << QVariantMap { { key("psychological_harm"), key("moderate") } }
        << line("soon", WorkStep::DecideCandour, "1");
    QTest::newRow("low harm") << QVariantMap { { key("physical_harm"), key("low") } }
                              << key("0 lines");
    QTest::newRow("decided: no duty")
        << QVariantMap { { key("physical_harm"), key("severe") }, { key("candour_required"), 0 } }
        << key("0 lines");
    QTest::newRow("not told") << QVariantMap { { key("candour_required"), required } }
                              << line("soon", WorkStep::TellInPerson, "1");
    QTest::newRow("told, no letter") << QVariantMap { { key("candour_required"), required },
        { key("candour_told_on"), key("2026-11-12") } }
                                     << line("soon", WorkStep::SendCandourLetter, "-");
    QTest::newRow("told and written to") << QVariantMap { { key("candour_required"), required },
        { key("candour_told_on"), key("2026-11-12") },
        { key("candour_letter_on"), key("2026-11-16") } }
                                         << key("0 lines");
    QTest::newRow("counted from the day reported") << QVariantMap {
        { key("candour_required"), required }, { key("reported_on"), key("2026-11-11") }
    } << line("soon", WorkStep::TellInPerson, "3");
    QTest::newRow("closed: left to the figures") << QVariantMap {
        { key("candour_required"), required }, { key("closed_on"), key("2026-11-16") }
    } << key("0 lines");
}

void WorklistTest::candourHasThreeSteps()
{
    QFETCH(QVariantMap, columns);
    QFETCH(QString, expected);
    m_desk->store.addIncident(QStringLiteral("2026-11-09"), columns);
    const auto list = m_desk->list();
    VERIFY_OK(list);
    QCOMPARE(onlyLine(*list), expected);
}

void WorklistTest::namesAreForThoseWhoMayReadThem()
{
    const qint64 person
        = m_desk->store.add(key("person"), { { key("name"), key("Mrs Joan Amberly") } });
    const qint64 site = m_desk->store.add(key("site"), { { key("name"), key("Northside") } });
    m_desk->store.addComplaint(QStringLiteral("2026-11-20"),
        { { key("complainant_id"), person }, { key("site_id"), site } });
    const auto managers = m_desk->list(Role::Manager);
    VERIFY_OK(managers);
    QCOMPARE(managers->soon.first().who, QStringLiteral("Mrs Amberly"));
    QCOMPARE(managers->soon.first().place, QStringLiteral("Northside"));
    const auto panels = m_desk->list(Role::PanelMember);
    VERIFY_OK(panels);
    QCOMPARE(panels->soon.first().who, QString());
    QCOMPARE(panels->soon.first().reference, managers->soon.first().reference);
}

void WorklistTest::panelStandsOnTodayUntilItsNoteIsSigned_data()
{
    QTest::addColumn<QString>("heldOn");
    QTest::addColumn<QVariantMap>("columns");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *heldOn, const QVariantMap &columns,
                         const QString &expected) {
        QTest::newRow(name) << key(heldOn) << columns << expected;
    };
    row("today", "2026-11-22", {}, line("soon", WorkStep::MeetPanel, "0"));
    row("in five working days", "2026-11-27", {}, line("soon", WorkStep::MeetPanel, "5"));
    row("later", "2026-11-30", {}, key("0 lines"));
    row("its day has passed", "2026-11-19", {}, line("overdue", WorkStep::SignPanelNote, "-1"));
    row("signed", "2026-11-19", { { key("signed_on"), key("2026-11-20") } }, key("0 lines"));
    row("in the bin", "2026-11-24", { { key("binned_at"), key("2026-11-20T09:00:00Z") } },
        key("0 lines"));
}

void WorklistTest::panelStandsOnTodayUntilItsNoteIsSigned()
{
    QFETCH(QString, heldOn);
    QFETCH(QVariantMap, columns);
    QFETCH(QString, expected);
    columns.insert(key("held_on"), heldOn);
    columns.insert(key("reference"), key("P-2026-001"));
    for (const char *column : { "period_from", "period_to", "created_at", "updated_at" })
        columns.insert(key(column), key("2026-10-01"));
    m_desk->store.add(key("panel_meeting"), columns);
    const auto list = m_desk->list();
    VERIFY_OK(list);
    QCOMPARE(onlyLine(*list), expected);
}

void WorklistTest::administratorIsRefused()
{
    const auto list = m_desk->list(Role::Administrator);
    QVERIFY(!list);
    QCOMPARE(list.error().operation, QStringLiteral("session.not-allowed"));
}

void WorklistTest::longestOverdueComesFirst()
{
    for (const char *received : { "2026-11-10", "2026-10-01", "2026-11-16" })
        m_desk->store.addComplaint(QString::fromLatin1(received));
    m_desk->store.add(key("action"),
        { { key("kind"), key("complaint") }, { key("record_id"), 1 }, { key("title"), key("Old") },
            { key("due_on"), key("2024-11-10") } });
    auto list = m_desk->list();
    VERIFY_OK(list);
    QCOMPARE(list->overdue.size(), 4);
    QCOMPARE(list->overdue.takeLast().what, QStringLiteral("Old")); // people come first
    QVERIFY(std::is_sorted(list->overdue.cbegin(), list->overdue.cend(),
        [](const WorkItem &a, const WorkItem &b) { return a.dueOn < b.dueOn; }));
    QCOMPARE(list->overdue.first().dueOn, QDate(2026, 10, 6));
}

void WorklistTest::namesAreShortened_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(expected);
    };
    row("Mrs Joan Amberly", "Mrs Amberly");
    row("Dr. A. B. Singh", "Dr. Singh");
    row("Mr Jan van der Berg", "Mr van der Berg");
    row("Mrs Amberly", "Mrs Amberly");
    row("Joan Mary Amberly", "Joan Mary Amberly");
    row("  Joan   Amberly ", "Joan Amberly");
    row("", "");
}

void WorklistTest::namesAreShortened()
{
    QFETCH(QString, name);
    QTEST(shortName(name), "expected");
}

QTEST_MAIN(WorklistTest)
#include "tst_worklist.moc"
