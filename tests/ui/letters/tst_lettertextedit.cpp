#include "tests/support/testsupport.h"
#include "ui/letters/lettertextedit.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace heed;

/// Typing a letter: what is underlined, what the menu offers, where one jumps to.
class TestLetterTextEdit : public QObject
{
    Q_OBJECT

private slots:
    void misspeltWordsAreUnderlined();
    void menuOffersWhatWasMeant();
    void learntWordIsNotUnderlinedAnyMore();
    void readOnlyLetterOffersNothing();
    void jumpsToAGap();
    void tabGoesOn();

private:
    /// The words that are underlined in a line of the text.
    static QStringList underlined(const LetterTextEdit &edit, int line);
};

QStringList TestLetterTextEdit::underlined(const LetterTextEdit &edit, int line)
{
    const QTextBlock block = edit.document()->findBlockByNumber(line);
    QStringList words;
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
            words += block.text().mid(range.start, range.length);
    }
    return words;
}

void TestLetterTextEdit::misspeltWordsAreUnderlined()
{
    Speller speller;
    LetterTextEdit edit(speller);
    edit.show();
    QTest::keyClicks(&edit, QStringLiteral("We recieved your letter"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClicks(&edit, QStringLiteral("# Your complaint @issue-1"));
    QTRY_COMPARE(underlined(edit, 0), QStringList { QStringLiteral("recieved") });
    QCOMPARE(underlined(edit, 1), QStringList()); // marks are no words
}

void TestLetterTextEdit::menuOffersWhatWasMeant()
{
    Speller speller;
    LetterTextEdit edit(speller);
    edit.setPlainText(QStringLiteral("We recieved it"));
    QCOMPARE(edit.misspeltAt(5), QStringLiteral("recieved"));
    QCOMPARE(edit.misspeltAt(1), QString());
    QObject owner;
    const QList<QAction *> actions = edit.spellingActions(5, &owner);
    const auto meant = std::find_if(actions.begin(), actions.end(),
        [](const QAction *action) { return action->text() == QLatin1String("received"); });
    QVERIFY(meant != actions.end());
    (*meant)->trigger();
    QCOMPARE(edit.toPlainText(), QStringLiteral("We received it"));
}

void TestLetterTextEdit::learntWordIsNotUnderlinedAnyMore()
{
    Speller speller;
    LetterTextEdit edit(speller);
    edit.show();
    edit.setPlainText(QStringLiteral("Ask the physioterapist"));
    QTRY_COMPARE(underlined(edit, 0).size(), 1);
    QSignalSpy wanted(&edit, &LetterTextEdit::learnWanted);
    QObject owner;
    edit.spellingActions(10, &owner).last()->trigger();
    QCOMPARE(wanted.at(0).at(0).toString(), QStringLiteral("physioterapist"));
    speller.know(QStringLiteral("physioterapist"));
    edit.checkAgain();
    QCOMPARE(underlined(edit, 0), QStringList());
}

void TestLetterTextEdit::readOnlyLetterOffersNothing()
{
    Speller speller;
    LetterTextEdit edit(speller);
    edit.setPlainText(QStringLiteral("recieved"));
    edit.setReadOnly(true);
    QObject owner;
    QVERIFY(edit.spellingActions(2, &owner).isEmpty());
}

void TestLetterTextEdit::jumpsToAGap()
{
    Speller speller;
    LetterTextEdit edit(speller);
    edit.setPlainText(QStringLiteral("Dear you\n\nWe did [what was done]."));
    QVERIFY(edit.goTo(QStringLiteral("[what was done]")));
    QTest::keyClicks(&edit, QStringLiteral("a lot"));
    QCOMPARE(edit.toPlainText(), QStringLiteral("Dear you\n\nWe did a lot."));
    QVERIFY(!edit.goTo(QStringLiteral("[not there]")));
    edit.goToLine(0);
    QCOMPARE(edit.textCursor().blockNumber(), 0);
}

void TestLetterTextEdit::tabGoesOn()
{
    Speller speller;
    QWidget window;
    LetterTextEdit edit(speller, &window);
    QLineEdit next(&window);
    window.show();
    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_Tab);
    QTRY_COMPARE(window.focusWidget(), &next);
    QCOMPARE(edit.toPlainText(), QString());
}

QTEST_MAIN(TestLetterTextEdit)
#include "tst_lettertextedit.moc"
