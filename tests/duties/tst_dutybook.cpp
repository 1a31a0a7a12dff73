#include "core/duties/cqcrequestregister.h"
#include "core/duties/cqcrequestservice.h"
#include "core/duties/dutybook.h"
#include "core/duties/policycheck.h"
#include "core/governance/dutyreport.h"
#include "core/insight/worklist.h"
#include "core/store/searchindex.h"
#include "core/store/settings.h"
#include "tests/support/reportwords.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::reportWords;
using heed::test::TestStore;

/// Duties in a real store: what binds whom, what was done, what comes up on Today.
class TestDutyBook : public QObject
{
    Q_OBJECT

private slots:
    void kindOfOrganisationDecidesWhatBinds_data();
    void kindOfOrganisationDecidesWhatBinds();
    void complaintUnderTheRegulationsBindsAHome();
    void doneMovesTheDayOn();
    void doneNeedsItsEvidence();
    void ownDutyIsAddedChangedAndTakenAway();
    void changedDutyGoesBackToWhatItWas();
    void switchedOffNeedsAReason();
    void oldStoreIsAskedForOneYearOnly();
    void requestsOfTheRegulatorStandUnderTheirDuty();
    void overdueAndSoonAreOnToday();
    void policyPointsNeedEvidenceAndOwners();
    void reportHasTwelveMonths();
    void readersCannotWrite();

private:
    [[nodiscard]] static QString text(const char *ascii) { return QString::fromLatin1(ascii); }
    static void setKind(const TestStore &store, const char *kind)
    {
        auto work
            = Transaction::begin(store.database(), store.session().actor, store.session().clock);
        VERIFY_OK(work);
        VERIFY_OK(setSetting(*work, text("organisation.kind"), text(kind)));
        VERIFY_OK(setStoreFact(*work, text("store.created-at"), text("2026-06-01T09:00:00Z")));
        VERIFY_OK(work->commit());
    }
    static DutyLine line(const TestStore &store, const char *code)
    {
        for (const DutyLine &one :
            DutyBook(store.session()).lines().value_or(std::vector<DutyLine> {})) {
            if (one.duty.code == text(code))
                return one;
        }
        return {};
    }
    static DutyDone seen(QDate day)
    {
        DutyDone row;
        row.doneOn = day;
        row.evidence = text("On the website");
        return row;
    }
};

void TestDutyBook::kindOfOrganisationDecidesWhatBinds_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("binds");
    const QString trust = text("nhs-trust");
    const QString home = text("care-home");
    QTest::newRow("trust, annual report") << trust << text("annual_report") << true;
    QTest::newRow("self-funded home, annual report") << home << text("annual_report") << false;
    QTest::newRow("trust, KO41a") << trust << text("ko41a") << true;
    QTest::newRow("home, KO41a") << home << text("ko41a") << false;
    QTest::newRow("home, CQC on request") << home << text("cqc_complaints") << true;
    QTest::newRow("home, DSPT") << home << text("dspt") << true;
    QTest::newRow("home, its own regulation 16") << home << text("accessible_system") << true;
    QTest::newRow("trust, a home's regulation 16") << trust << text("accessible_system") << false;
    QTest::newRow("home, WRES") << home << text("wres") << false;
}

void TestDutyBook::kindOfOrganisationDecidesWhatBinds()
{
    QFETCH(QString, kind);
    QFETCH(QString, code);
    QFETCH(bool, binds);
    TestStore store;
    setKind(store, kind.toLatin1().constData());
    QCOMPARE(line(store, code.toLatin1().constData()).isOn(), binds);
}

void TestDutyBook::complaintUnderTheRegulationsBindsAHome()
{
    TestStore store;
    setKind(store, "care-home");
    QVERIFY(!line(store, "annual_report").isOn());
    VERIFY_OK(store.database().run(
        text("INSERT INTO complaint (reference, type, state, regime, received_on, "
             "complainant_status, created_at, updated_at) VALUES ('C-2026-001', 'complaint', "
             "'logged', 'nhs_2009', '2026-11-01', 'patient', 'x', 'x')")));
    QVERIFY(line(store, "annual_report").isOn());
    auto work = store.begin();
    VERIFY_OK(setSetting(work, text("duties.nhs-care"), text("no")));
    VERIFY_OK(work.commit());
    QVERIFY(!line(store, "annual_report").isOn());
}

void TestDutyBook::doneMovesTheDayOn()
{
    TestStore store;
    setKind(store, "nhs-trust");
    DutyBook book(store.session());
    const DutyLine before = line(store, "annual_report");
    QVERIFY(before.key < 0);
    QCOMPARE(before.nextDue, QDate(2026, 9, 30));
    QCOMPARE(before.state, DutyState::Overdue);
    const auto id = book.done(before.key, seen(QDate(2026, 11, 20)));
    VERIFY_OK(id);
    const DutyLine after = line(store, "annual_report");
    QVERIFY(after.key > 0);
    QCOMPARE(after.nextDue, QDate(2027, 9, 30));
    QCOMPARE(after.state, DutyState::Later);
    QCOMPARE(after.done.front().forDue, QDate(2026, 9, 30));
    QCOMPARE(after.done.front().doneBy, store.session().actor.name);
    VERIFY_OK(book.undone(*id));
    QCOMPARE(line(store, "annual_report").nextDue, QDate(2026, 9, 30));
    const auto hits = search(store.database(), text("annual complaints report"), {}, 5);
    VERIFY_OK(hits);
    QCOMPARE(hits->size(), 1);
    QCOMPARE(store.damage(), QStringList());
}

void TestDutyBook::doneNeedsItsEvidence()
{
    TestStore store;
    setKind(store, "nhs-trust");
    const auto refused = DutyBook(store.session()).done(line(store, "dspt").key, {});
    QCOMPARE(refused.error().operation, text("part.invalid"));
    QCOMPARE(refused.error().problems.size(), 2);
    // Nothing was begun.
    QVERIFY(line(store, "dspt").key < 0);
}

void TestDutyBook::ownDutyIsAddedChangedAndTakenAway()
{
    TestStore store;
    setKind(store, "care-home");
    DutyBook book(store.session());
    Duty own;
    own.title = text("Residents' meeting on complaints");
    own.rule = DutyRule::EveryMonths;
    own.everyMonths = 3;
    const auto key = book.keep(0, own);
    VERIFY_OK(key);
    const auto made = book.byKey(*key);
    VERIFY_OK(made);
    QVERIFY(!made->isShipped);
    QCOMPARE(made->nextDue, QDate(2027, 2, 22));
    Duty edited = made->duty;
    edited.everyMonths = 1;
    VERIFY_OK(book.keep(*key, edited));
    QCOMPARE(book.byKey(*key)->nextDue, QDate(2026, 12, 22));
    QCOMPARE(book.keep(*key, made->duty).error().operation, text("record.changed-meanwhile"));
    VERIFY_OK(book.done(*key, seen(QDate(2026, 11, 22))));
    QCOMPARE(book.remove(*key).error().operation, text("duty.was-done"));
    VERIFY_OK(book.undone(book.byKey(*key)->done.front().id));
    VERIFY_OK(book.remove(*key));
    QCOMPARE(book.byKey(*key).error().operation, text("record.missing"));
    QCOMPARE(store.damage(), QStringList());
}

void TestDutyBook::changedDutyGoesBackToWhatItWas()
{
    TestStore store;
    setKind(store, "nhs-trust");
    DutyBook book(store.session());
    DutyLine ko41a = line(store, "ko41a");
    ko41a.duty.dueMonth = 7;
    ko41a.duty.dueDay = 11;
    const auto key = book.keep(ko41a.key, ko41a.duty);
    VERIFY_OK(key);
    QCOMPARE(line(store, "ko41a").nextDue, QDate(2026, 7, 11));
    QVERIFY(line(store, "ko41a").isShipped);
    VERIFY_OK(book.remove(*key));
    QCOMPARE(line(store, "ko41a").nextDue, QDate(2026, 6, 27));
    QCOMPARE(book.remove(line(store, "ko41a").key).error().operation, text("duty.comes-with-heed"));
}

void TestDutyBook::switchedOffNeedsAReason()
{
    TestStore store;
    setKind(store, "nhs-trust");
    DutyBook book(store.session());
    DutyLine wres = line(store, "wres");
    wres.duty.active = false;
    QCOMPARE(book.keep(wres.key, wres.duty).error().operation, text("part.invalid"));
    wres.duty.whyNot = text("Done by the workforce team.");
    VERIFY_OK(book.keep(wres.key, wres.duty));
    QVERIFY(!line(store, "wres").isOn());
    // It stands after everything that is on.
    QCOMPARE(DutyBook(store.session()).lines()->front().isOn(), true);
}

void TestDutyBook::oldStoreIsAskedForOneYearOnly()
{
    TestStore store;
    setKind(store, "nhs-trust");
    auto work = store.begin();
    VERIFY_OK(setStoreFact(work, text("store.created-at"), text("2019-01-01T09:00:00Z")));
    VERIFY_OK(work.commit());
    QCOMPARE(line(store, "annual_report").nextDue, QDate(2026, 9, 30));
    QCOMPARE(line(store, "ko41a").nextDue, QDate(2026, 6, 27));
}

/// Source: SI 2014/2936 regs 16(3), 17(3): 28 days from the day after the request.
void TestDutyBook::requestsOfTheRegulatorStandUnderTheirDuty()
{
    TestStore store;
    setKind(store, "nhs-trust");
    QCOMPARE(line(store, "cqc_complaints").state, DutyState::OnRequest);
    CqcRequestService service(store.session());
    CqcRequest asked;
    asked.receivedOn = QDate(2026, 11, 2);
    VERIFY_OK(service.log(asked));
    asked.receivedOn = QDate(2026, 10, 1);
    const auto older = service.log(asked);
    VERIFY_OK(older);
    const DutyLine open = line(store, "cqc_complaints");
    QVERIFY(open.isAskedFor());
    QCOMPARE(open.nextDue, QDate(2026, 10, 29));
    QCOMPARE(open.state, DutyState::Overdue);
    QCOMPARE(open.requests.size(), size_t(2));
    QVERIFY(!line(store, "cqc_quality").isAskedFor());
    // On Today each stands once, as its request.
    const auto list = worklist(store.session());
    VERIFY_OK(list);
    for (const WorkItem &item : list->overdue + list->soon)
        QVERIFY(item.step != WorkStep::DoDuty || item.what != open.duty.title);
    CqcRequest sent = *CqcRequestRegister(store.session()).byId(*older);
    sent.sentOn = QDate(2026, 10, 27);
    sent.preparer = text("Ann Calloway");
    VERIFY_OK(service.change(sent));
    const DutyLine after = line(store, "cqc_complaints");
    QCOMPARE(after.nextDue, QDate(2026, 11, 30));
    QCOMPARE(after.state, DutyState::Soon);
    QCOMPARE(after.lastDoneOn(), QDate(2026, 10, 27));
    const auto report = dutiesReport(store.session(), {});
    VERIFY_OK(report);
    const QString words = reportWords(*report);
    QVERIFY(words.contains(text("by 30 November 2026 (")));
    QVERIFY(words.contains(text("27 October 2026")));
}

void TestDutyBook::overdueAndSoonAreOnToday()
{
    TestStore store;
    setKind(store, "nhs-trust");
    DutyBook book(store.session());
    Duty own;
    own.title = text("Residents' meeting");
    own.rule = DutyRule::Yearly;
    own.dueMonth = 12;
    own.dueDay = 20;
    own.noticeDays = 30;
    own.owner = text("Ada Brook");
    VERIFY_OK(book.keep(0, own));
    const auto list = worklist(store.session());
    VERIFY_OK(list);
    const auto named = [](const QList<WorkItem> &items, const char *what) {
        const auto at = std::find_if(items.begin(), items.end(), [what](const WorkItem &item) {
            return item.step == WorkStep::DoDuty && item.what == text(what);
        });
        return at == items.end() ? WorkItem {} : *at;
    };
    const WorkItem report = named(list->overdue, "Annual complaints report");
    QCOMPARE(report.reference, text("SI 2009/309 reg 18"));
    QCOMPARE(report.dueOn, QDate(2026, 9, 30));
    QCOMPARE(report.record.kind, text("duty"));
    QCOMPARE(named(list->soon, "Residents' meeting").dueOn, QDate(2026, 12, 20));
    // Somebody else's duty is theirs; one without an owner is everybody's.
    QVERIFY(named(list->of(text("Bea Vole")).soon, "Residents' meeting").what.isEmpty());
    QVERIFY(!named(list->of(text("ada brook")).soon, "Residents' meeting").what.isEmpty());
    QVERIFY(!named(list->of(text("Bea Vole")).overdue, "Annual complaints report").what.isEmpty());
    VERIFY_OK(book.done(report.record.id, seen(QDate(2026, 11, 22))));
    QVERIFY(named(worklist(store.session())->overdue, "Annual complaints report").what.isEmpty());
}

void TestDutyBook::policyPointsNeedEvidenceAndOwners()
{
    TestStore store;
    setKind(store, "care-home");
    const auto points = policyPoints(store.session());
    VERIFY_OK(points);
    // Six values, and five on policy, training and sign-off; regulation 3 does not bind.
    QCOMPARE(points->size(), size_t(11));
    QCOMPARE(policyGap(points->front(), QDate(2026, 11, 22)), PolicyGap::NotAssessed);
    StandaloneRows<PolicyPoint> rows(store.session());
    PolicyPoint met = points->front();
    met.rating = PointRating::Met;
    QCOMPARE(rows.keep(met).error().problems.first().fact, text("duty.evidence-missing"));
    met.evidence = text("Policy, paragraph 4");
    met.reviewOn = QDate(2026, 11, 21);
    VERIFY_OK(rows.keep(met));
    QCOMPARE(policyGap(policyPoints(store.session())->front(), QDate(2026, 11, 22)),
        PolicyGap::ReviewDue);
    QCOMPARE(policyGap(met, QDate(2026, 11, 21)), PolicyGap::None);
    PolicyPoint partly = points->at(1);
    partly.rating = PointRating::Partly;
    QCOMPARE(rows.keep(partly).error().problems.size(), 2);
    QCOMPARE(policyGap(partly, QDate(2026, 11, 22)), PolicyGap::NotMet);
    setKind(store, "nhs-trust");
    QCOMPARE(policyPoints(store.session())->size(), size_t(18));
}

void TestDutyBook::reportHasTwelveMonths()
{
    TestStore store;
    setKind(store, "nhs-trust");
    const auto report = dutiesReport(store.session(), {});
    VERIFY_OK(report);
    QCOMPARE(report->sections.size(), 5);
    const QString words = reportWords(*report);
    QVERIFY(words.contains(text("Annual complaints report")));
    QVERIFY(words.contains(text("30 September 2027")));
    QVERIFY(words.contains(text("28 days")));
    QVERIFY(words.contains(text("nobody")));
    QVERIFY(!words.contains(text("2028")));
}

void TestDutyBook::readersCannotWrite()
{
    TestStore store;
    setKind(store, "nhs-trust");
    const Session reader = store.sessionAs(Role::Viewer);
    DutyBook book(reader);
    VERIFY_OK(book.lines());
    QCOMPARE(book.done(line(store, "dspt").key, seen(QDate(2026, 11, 1))).error().operation,
        text("session.not-allowed"));
    QCOMPARE(book.keep(0, line(store, "dspt").duty).error().operation, text("session.not-allowed"));
}

QTEST_GUILESS_MAIN(TestDutyBook)
#include "tst_dutybook.moc"
