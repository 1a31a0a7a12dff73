#include "tests/support/samplepart.h"
#include "tests/support/testsupport.h"
#include "ui/shared/partcard.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace heed;
using heed::test::TestStore;

/// The card of what a record has many of, by typing and pressing.
class TestPartCard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aPartIsTypedAndKept();
    void whatIsWrongStandsBesideItsField();
    void escapeLeavesEverythingAsItWas();
    void whatWasTakenAwayComesBack();
    void aReaderSeesNoButtons();

private:
    [[nodiscard]] std::unique_ptr<PartCard> card(bool mayWrite = true);
    [[nodiscard]] std::vector<SampleCall> stored() const
    {
        return *Parts<SampleCall>(m_store->session()).of(m_complaint);
    }
    void add(PartCard &card, const QString &with);

    std::unique_ptr<TestStore> m_store;
    qint64 m_complaint = 0;
};

void TestPartCard::init()
{
    m_store = std::make_unique<TestStore>();
    m_complaint = test::prepareSampleCalls(*m_store);
}

std::unique_ptr<PartCard> TestPartCard::card(bool mayWrite)
{
    const PartWords words { QStringLiteral("calls"), QStringLiteral("Calls"),
        QStringLiteral("No call yet."), QStringLiteral("Add a call"), {} };
    std::vector<Question> questions {
        { QStringLiteral("with_whom"), QStringLiteral("With &whom?") },
        { QStringLiteral("called_on"), QStringLiteral("When?"), {}, QuestionInput::Day, {} },
        { QStringLiteral("was_angry"), QStringLiteral("Angry?"), {}, QuestionInput::Tick, {} },
    };
    const auto say = [](const SampleCall &call) { return PartLine { 0, call.withWhom }; };
    SampleCall blank;
    blank.calledOn = QDate(2026, 11, 22);
    auto made = std::make_unique<PartCard>(
        words, questions,
        std::make_unique<PartsOfRecord<SampleCall>>(m_store->session(), m_complaint, say, blank),
        [](const QString &text) -> std::optional<QDate> {
            const QDate day = QDate::fromString(text, QStringLiteral("d/M/yyyy"));
            return day.isValid() ? std::optional(day) : std::nullopt;
        },
        mayWrite);
    made->show();
    return made;
}

void TestPartCard::add(PartCard &card, const QString &with)
{
    QTest::mouseClick(card.findChild<QPushButton *>(QStringLiteral("callsAdd")), Qt::LeftButton);
    QTest::keyClicks(card.findChild<QLineEdit *>(QStringLiteral("with_whom")), with);
    QTest::mouseClick(card.findChild<QPushButton *>(QStringLiteral("callsSave")), Qt::LeftButton);
}

void TestPartCard::aPartIsTypedAndKept()
{
    const auto shown = card();
    QSignalSpy told(shown.get(), &PartCard::changed);
    add(*shown, QStringLiteral("Mrs Okafor"));
    QCOMPARE(told.count(), 1);
    QCOMPARE(stored().size(), size_t(1));
    QCOMPARE(stored().front().calledOn, QDate(2026, 11, 22));
    const auto *line = shown->findChild<QLabel *>(QStringLiteral("callsLine1"));
    QVERIFY(line != nullptr);
    QCOMPARE(line->text(), QStringLiteral("Mrs Okafor"));
}

void TestPartCard::whatIsWrongStandsBesideItsField()
{
    const auto shown = card();
    add(*shown, {});
    QVERIFY(stored().empty());
    auto *form = shown->findChild<QuestionForm *>(QStringLiteral("callsForm"));
    QVERIFY(form != nullptr && form->isVisible());
    QStringList shownTexts;
    for (const QLabel *label : form->findChildren<QLabel *>())
        shownTexts += label->text();
    QVERIFY(shownTexts.contains(QStringLiteral("Say what is to be done.")));
}

void TestPartCard::escapeLeavesEverythingAsItWas()
{
    const auto shown = card();
    add(*shown, QStringLiteral("Mrs Okafor"));
    shown->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(shown.get()));
    QTest::mouseClick(
        shown->findChild<QPushButton *>(QStringLiteral("callsChange")), Qt::LeftButton);
    auto *field = shown->findChild<QLineEdit *>(QStringLiteral("with_whom"));
    QCOMPARE(field->text(), QStringLiteral("Mrs Okafor"));
    QTest::keyClicks(field, QStringLiteral(" and son"));
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(shown->findChild<QuestionForm *>(QStringLiteral("callsForm")) == nullptr);
    QCOMPARE(stored().front().withWhom, QStringLiteral("Mrs Okafor"));
}

void TestPartCard::whatWasTakenAwayComesBack()
{
    const auto shown = card();
    add(*shown, QStringLiteral("Mrs Okafor"));
    QTest::mouseClick(
        shown->findChild<QPushButton *>(QStringLiteral("callsRemove")), Qt::LeftButton);
    QVERIFY(stored().empty());
    QTest::mouseClick(shown->findChild<QPushButton *>(QStringLiteral("callsUndo")), Qt::LeftButton);
    QCOMPARE(stored().size(), size_t(1));
    QCOMPARE(stored().front().withWhom, QStringLiteral("Mrs Okafor"));
    QCOMPARE(stored().front().complaintId.value, m_complaint);
}

void TestPartCard::aReaderSeesNoButtons()
{
    add(*card(), QStringLiteral("Mrs Okafor"));
    const auto shown = card(false);
    QVERIFY(shown->findChild<QLabel *>(QStringLiteral("callsLine1")) != nullptr);
    QVERIFY(shown->findChildren<QPushButton *>().isEmpty());
}

QTEST_MAIN(TestPartCard)
#include "tst_partcard.moc"
