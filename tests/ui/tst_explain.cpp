#include "tests/support/testsupport.h"
#include "ui/shared/explain.h"
#include "ui/shared/sentences.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace heed;

class TestExplain : public QObject
{
    Q_OBJECT

private slots:
    void knownFactGetsItsSentence();
    void detailFillsTheSentence();
    void everyProblemGetsASentence();
    void problemOfTheSameFactSpeaksForTheError();
    void whatNobodyKnowsLeavesNoHole();
    void unknownFactGetsAnHonestSentence_data();
    void unknownFactGetsAnHonestSentence();
    void sentencesAreSentences();
    void everyFactOfTheRoomHasASentence_data();
    void everyFactOfTheRoomHasASentence();
};

void TestExplain::knownFactGetsItsSentence()
{
    const Error error { ErrorCode::Invalid, QStringLiteral("calendar.date-empty"), {}, {} };
    QCOMPARE(explain(error), QStringLiteral("No date was given: type one, such as 3/4/2026."));
}

void TestExplain::detailFillsTheSentence()
{
    const Error error { ErrorCode::Invalid, QStringLiteral("calendar.no-such-day"),
        QStringLiteral("31/2"), {} };
    QCOMPARE(explain(error),
        QStringLiteral("There is no such day as 31/2: check the day and the month, day first."));
}

void TestExplain::everyProblemGetsASentence()
{
    const FieldProblem first { QStringLiteral("received"), QStringLiteral("calendar.date-empty"),
        {} };
    const FieldProblem second { QStringLiteral("reply"), QStringLiteral("calendar.no-such-day"),
        { QStringLiteral("31/6") } };
    const Error error { ErrorCode::Invalid, QStringLiteral("nothing.known"), {},
        { first, second } };
    QCOMPARE(explain(error), explain(first) + QLatin1Char(' ') + explain(second));
    QVERIFY(explain(second).contains(QStringLiteral("31/6")));
}

void TestExplain::problemOfTheSameFactSpeaksForTheError()
{
    const QString fact = QStringLiteral("store.in-use");
    const FieldProblem problem { QStringLiteral("store"), fact,
        { QStringLiteral("Ann"), QStringLiteral("PC-4"), QStringLiteral("14:05") } };
    const Error error { ErrorCode::Locked, fact, QStringLiteral("PC-4 14:05"), { problem } };
    QCOMPARE(explain(error),
        QStringLiteral(
            "The store is open already (Ann, PC-4, 14:05): close it there, and try again."));
}

void TestExplain::whatNobodyKnowsLeavesNoHole()
{
    const QString fact = QStringLiteral("store.in-use");
    FieldProblem problem { QStringLiteral("store"), fact, { {}, QStringLiteral("PC-4"), {} } };
    QCOMPARE(explain(problem),
        QStringLiteral("The store is open already (PC-4): close it there, and try again."));
    problem.values = { {}, {}, {} };
    QCOMPARE(explain(problem),
        QStringLiteral("The store is open already: close it there, and try again."));
}

void TestExplain::unknownFactGetsAnHonestSentence_data()
{
    QTest::addColumn<int>("code");
    for (int code = static_cast<int>(ErrorCode::NotFound);
         code <= static_cast<int>(ErrorCode::Cancelled); ++code)
        QTest::addRow("code %d", code) << code;
}

void TestExplain::unknownFactGetsAnHonestSentence()
{
    QFETCH(int, code);
    const Error error { static_cast<ErrorCode>(code), QStringLiteral("some.fact"),
        QStringLiteral("the detail"), {} };
    const QString words = explain(error);
    QVERIFY(words.contains(QStringLiteral("(some.fact: the detail)")));
    QVERIFY(words.endsWith(QLatin1Char('.')));
    QVERIFY(!words.contains(QLatin1Char('%')));
}

void TestExplain::sentencesAreSentences()
{
    std::set<QByteArray> facts;
    for (const auto table : { calendarSentences, caseworkSentences, complaintSentences,
             insightSentences, peopleSentences, recordSentences, storeSentences }) {
        for (const Sentence &sentence : table()) {
            const QByteArray text(sentence.text);
            QVERIFY2(facts.insert(sentence.fact).second, sentence.fact);
            QVERIFY2(text.endsWith('.'), sentence.fact);
            QVERIFY2(!text.contains("  "), sentence.fact);
        }
    }
}

void TestExplain::everyFactOfTheRoomHasASentence_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("prefix");
    QTest::newRow("calendar") << "core/calendar"
                              << "calendar";
    QTest::newRow("charts") << "core/insight"
                            << "spc";
    QTest::newRow("passwords") << "core/people"
                               << "password";
    QTest::newRow("users") << "core"
                           << "user";
    QTest::newRow("keys and files") << "core/store"
                                    << "store";
    QTest::newRow("recovery sheet") << "core/store"
                                    << "recovery";
    QTest::newRow("verifying") << "core/store"
                               << "verify";
    QTest::newRow("complaints") << "core/complaints"
                                << "complaint";
    QTest::newRow("candour") << "core/candour"
                             << "candour";
    QTest::newRow("letters") << "core/letters"
                             << "letter";
    QTest::newRow("replies") << "core/letters"
                             << "reply";
    QTest::newRow("casework") << "core/complaints"
                              << "casework";
    QTest::newRow("actions") << "core/records"
                             << "action";
    QTest::newRow("finished actions") << "core/learning"
                                      << "action";
    QTest::newRow("stories") << "core/learning"
                             << "story";
    QTest::newRow("shares") << "core/learning"
                            << "share";
    QTest::newRow("links") << "core/records"
                           << "link";
    QTest::newRow("records") << "core/records"
                             << "record";
    QTest::newRow("code lists") << "core/codes"
                                << "codes?";
    QTest::newRow("places") << "core/people"
                            << "place";
    QTest::newRow("commands") << "app"
                              << "spc";
}

void TestExplain::everyFactOfTheRoomHasASentence()
{
    QFETCH(QString, folder);
    QFETCH(QString, prefix);
    const QRegularExpression fact(QStringLiteral("\"(%1\\.[a-z-]+)\"").arg(prefix));
    int found = 0;
    QDirIterator files(QDir::cleanPath(test::dataFile(QStringLiteral("../../") + folder)),
        { QStringLiteral("*.cpp") }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto matches = fact.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const QString key = matches.next().captured(1);
            ++found;
            const QString words = explain(Error { ErrorCode::Invalid, key, {}, {} });
            QVERIFY2(!words.contains(key), qPrintable(key));
        }
    }
    QVERIFY(found > 0);
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
