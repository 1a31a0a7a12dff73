#include "core/insight/learningreturns.h"
#include "core/people/openstore.h"
#include "core/practice/practicestore.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace heed;

/// What a practice store shows of learning: something for each screen, and the same each time.
class TestPracticeLearning : public QObject
{
    Q_OBJECT

private slots:
    void everyScreenHasSomething_data();
    void everyScreenHasSomething();
    void theSameSeedGivesTheSame();

private:
    std::unique_ptr<OpenStore> make(PracticeKind kind, int cases, const char *name)
    {
        PracticePlan plan;
        plan.kind = kind;
        plan.cases = cases;
        plan.today = m_clock.today();
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        if (const auto made = makePracticeStore(path, plan, m_clock); !made)
            qFatal("no store: %s", qPrintable(made.error().operation));
        auto store = OpenStore::open(
            path, {}, QStringLiteral("practice"), m_clock, OpenStore::Purpose::Work);
        if (!store)
            qFatal("not opened: %s", qPrintable(store.error().operation));
        return std::move(*store);
    }
    static int count(OpenStore &store, const char *sql)
    {
        return store.database().scalar(QString::fromLatin1(sql)).value_or(QVariant(-1)).toInt();
    }

    QTemporaryDir m_folder;
    FixedClock m_clock { QDate(2026, 11, 22) };
};

void TestPracticeLearning::everyScreenHasSomething_data()
{
    QTest::addColumn<PracticeKind>("kind");
    QTest::addColumn<int>("cases");
    QTest::newRow("home") << PracticeKind::CareHome << 0;
    QTest::newRow("trust") << PracticeKind::NhsTrust << 900;
}

void TestPracticeLearning::everyScreenHasSomething()
{
    QFETCH(PracticeKind, kind);
    QFETCH(int, cases);
    const auto store = make(kind, cases, QTest::currentDataTag());
    const auto atLeast = [&store](const char *sql, int least) {
        const int found = count(*store, sql);
        QVERIFY2(found >= least,
            qPrintable(QStringLiteral("%1: %2").arg(found).arg(QLatin1String(sql))));
    };
    atLeast("SELECT count(*) FROM action_moved", 5);
    atLeast("SELECT count(*) FROM action_aim WHERE measure IS NOT NULL", 10);
    atLeast("SELECT count(*) FROM action_aim WHERE no_figure = 1", 1);
    atLeast("SELECT count(DISTINCT answer) FROM action_check", 3);
    atLeast("SELECT count(*) FROM action_line WHERE check_due_on <= '2026-11-27'", 1);
    atLeast("SELECT count(*) FROM action_story WHERE approved_on IS NOT NULL",
        kind == PracticeKind::CareHome ? 1 : 2);
    atLeast("SELECT count(*) FROM action_story WHERE approved_on IS NULL", 1);
    atLeast("SELECT count(DISTINCT audience) FROM action_share", 2);
    const Session session = store->session();
    const auto returns = cameBack(session);
    VERIFY_OK(returns);
    QVERIFY(!returns->isEmpty());
    QVERIFY(returns->size() <= 3);
}

void TestPracticeLearning::theSameSeedGivesTheSame()
{
    const auto told = [this](const char *name) {
        const auto store = make(PracticeKind::CareHome, 60, name);
        return store->database()
            .scalar(QStringLiteral("SELECT group_concat(action_id || answer || checked_on) FROM "
                                   "(SELECT * FROM action_check ORDER BY id)"))
            .value_or(QVariant())
            .toString();
    };
    const QString once = told("once");
    QVERIFY(!once.isEmpty());
    QCOMPARE(told("again"), once);
}

QTEST_GUILESS_MAIN(TestPracticeLearning)
#include "tst_practicelearning.moc"
