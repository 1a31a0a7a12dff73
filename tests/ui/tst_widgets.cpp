#include "ui/charts/spcicon.h"
#include "ui/shared/widgets.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace heed;

namespace {

/// Reads "21/11/2026" and "today", which is Sun 22 Nov 2026.
std::optional<QDate> readDay(const QString &text)
{
    if (text == QStringLiteral("today"))
        return QDate(2026, 11, 22);
    const QDate date = QDate::fromString(text, QStringLiteral("d/M/yyyy"));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT

private slots:
    void dateSaysItsWeekday();
    void unreadableDateIsKeptAndExplained();
    void arrowsMoveTheDate();
    void errorIsSpokenAndMarked();
    void composedInputIsNamedWhereOneTypes();
    void chipGoesByKey();
    void rowOpensAndSteps();
    void recordsTextIsNeverMarkup();
    void noticeOffersUndo();
    void shortWorkShowsNothing();
    void longWorkCanBeCancelled();
    void headerHasOnePrimaryAction();
    void everySpcSignHasItsSentence();
    void hintOfTwoLinesIsWhollySeenInANarrowField();
    void rowWithoutAReferenceLeavesNoGap();
};

void WidgetsTest::dateSaysItsWeekday()
{
    DateField field(readDay);
    field.show();
    QSignalSpy changed(&field, &DateField::dateChanged);
    QTest::keyClicks(field.edit(), QStringLiteral("today"));
    QCOMPARE(field.date(), std::optional(QDate(2026, 11, 22)));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(field.findChild<QLabel *>(QStringLiteral("dateWords"))->text(),
        QStringLiteral("Sunday 22 November 2026"));
    QTest::keyClick(field.edit(), Qt::Key_Return);
    QCOMPARE(field.edit()->text(), QStringLiteral("22/11/2026"));
}

void WidgetsTest::hintOfTwoLinesIsWhollySeenInANarrowField()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    const QString hint = QStringLiteral("A hint of several words that takes two lines or three");
    auto *field = new LabelledField(QStringLiteral("Name"), hint, new QLineEdit);
    field->setMaximumWidth(200);
    column->addWidget(field);
    column->addStretch();
    page.resize(900, 400);
    page.show();
    QCoreApplication::processEvents();
    for (const QLabel *label : field->findChildren<QLabel *>()) {
        if (label->text() != hint)
            continue;
        QVERIFY(label->heightForWidth(label->width()) > 2 * label->fontMetrics().height() - 4);
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
        return;
    }
    QFAIL("no hint");
}

void WidgetsTest::rowWithoutAReferenceLeavesNoGap()
{
    const SentenceRowText text { Tone::Soon, QStringLiteral("Review the policy"),
        QStringLiteral("tomorrow"), {}, QStringLiteral("See duty") };
    const SentenceRow row(text);
    for (const QLabel *label : row.findChildren<QLabel *>())
        QVERIFY(!label->text().isEmpty() || !label->pixmap().isNull());
}

void WidgetsTest::unreadableDateIsKeptAndExplained()
{
    DateField field(readDay);
    field.show();
    QTest::keyClicks(field.edit(), QStringLiteral("soonish"));
    QTest::keyClick(field.edit(), Qt::Key_Return);
    QVERIFY(field.isUnreadable());
    QCOMPARE(field.edit()->text(), QStringLiteral("soonish")); // nothing typed is wiped
    field.edit()->clear();
    QVERIFY(!field.isUnreadable());
}

void WidgetsTest::arrowsMoveTheDate()
{
    DateField field(readDay);
    field.setDate(QDate(2026, 11, 30));
    QTest::keyClick(field.edit(), Qt::Key_Up);
    QCOMPARE(field.date(), std::optional(QDate(2026, 12, 1)));
    QTest::keyClick(field.edit(), Qt::Key_Down);
    QTest::keyClick(field.edit(), Qt::Key_Down);
    QCOMPARE(field.date(), std::optional(QDate(2026, 11, 29)));
}

void WidgetsTest::errorIsSpokenAndMarked()
{
    auto *edit = new QLineEdit;
    LabelledField field(QStringLiteral("&Ward"), QStringLiteral("Where it happened."), edit);
    QCOMPARE(edit->accessibleName(), QStringLiteral("Ward"));
    field.setError(QStringLiteral("Choose a ward."));
    QVERIFY(edit->property("problem").toBool());
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("Choose a ward. Where it happened."));
    field.setError({});
    QVERIFY(!edit->property("problem").toBool());
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("Where it happened."));
    QCOMPARE(field.findChild<QLabel *>()->buddy(), edit);
}

void WidgetsTest::composedInputIsNamedWhereOneTypes()
{
    auto *date = new DateField(readDay);
    const LabelledField field(QStringLiteral("Received on"), {}, date);
    QCOMPARE(date->edit()->accessibleName(), QStringLiteral("Received on"));
}

void WidgetsTest::chipGoesByKey()
{
    Chip chip(QStringLiteral("Ward: Ward 4"));
    QSignalSpy removed(&chip, &Chip::removed);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QTest::keyClick(&chip, Qt::Key_Space);
    QCOMPARE(removed.count(), 2);
    QVERIFY(chip.minimumHeight() >= TargetHeight);
}

void WidgetsTest::rowOpensAndSteps()
{
    SentenceRow row({ Tone::Soon, QStringLiteral("Reply to Mrs Amberly"),
        QStringLiteral("due tomorrow"), QStringLiteral("C-1"), QStringLiteral("Issue reply") });
    QSignalSpy opened(&row, &SentenceRow::opened);
    QSignalSpy stepped(&row, &SentenceRow::stepTriggered);
    QTest::keyClick(&row, Qt::Key_Return);
    QTest::mouseClick(row.findChild<QPushButton *>(QStringLiteral("step")), Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(stepped.count(), 1);
    QCOMPARE(row.accessibleName(), QStringLiteral("Reply to Mrs Amberly, due tomorrow, C-1"));
}

void WidgetsTest::recordsTextIsNeverMarkup()
{
    const SentenceRow row({ Tone::Neutral, QStringLiteral("<b>x</b>"), {}, {}, {} });
    for (const QLabel *label : row.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void WidgetsTest::noticeOffersUndo()
{
    QWidget page;
    page.resize(600, 400);
    auto *notice = new Notice(&page);
    page.show();
    QSignalSpy undone(notice, &Notice::undoRequested);
    notice->show(QStringLiteral("Closed C-1."), true);
    QVERIFY(notice->isVisible());
    QVERIFY(page.rect().contains(notice->geometry()));
    QTest::mouseClick(notice->findChild<QPushButton *>(QStringLiteral("undo")), Qt::LeftButton);
    QCOMPARE(undone.count(), 1);
    QVERIFY(!notice->isVisible());
}

void WidgetsTest::shortWorkShowsNothing()
{
    QWidget page;
    ProgressStrip strip(&page);
    page.show();
    strip.start(QStringLiteral("Making the board pack"));
    QVERIFY(strip.isRunning());
    QVERIFY(!strip.isVisible());
    strip.finish();
    QVERIFY(!strip.isRunning());
}

void WidgetsTest::longWorkCanBeCancelled()
{
    QWidget page;
    ProgressStrip strip(&page);
    page.show();
    QSignalSpy cancelled(&strip, &ProgressStrip::cancelled);
    strip.start(QStringLiteral("Making the board pack"));
    strip.setProgress(3, 20);
    auto *cancel = strip.findChild<QPushButton *>(QStringLiteral("cancelWork"));
    QTRY_VERIFY_WITH_TIMEOUT(strip.isVisible(), 3000);
    QVERIFY(!cancel->isVisible()); // offered only when the work has taken three seconds
    QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), 5000);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
}

void WidgetsTest::headerHasOnePrimaryAction()
{
    PageHeader header(QStringLiteral("Today"));
    header.setAction(Glyph::Add, QStringLiteral("Log a complaint"));
    header.setAction(Glyph::Add, QStringLiteral("Log an incident"));
    header.addQuietAction(Glyph::Print, QStringLiteral("Print list"));
    int primary = 0;
    for (const QPushButton *button : header.findChildren<QPushButton *>())
        primary += button->property("primary").toBool();
    QCOMPARE(primary, 1);
}

void WidgetsTest::everySpcSignHasItsSentence()
{
    QSet<QString> sentences;
    for (int sign = 0; sign <= int(SpcSign::TargetHitOrMiss); ++sign)
        sentences << SpcIcon(SpcSign(sign)).toolTip();
    QCOMPARE(sentences.size(), int(SpcSign::TargetHitOrMiss) + 1);
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
