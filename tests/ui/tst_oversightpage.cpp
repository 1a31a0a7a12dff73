#include "tests/ui/openedstore.h"
#include "ui/shared/sentencerow.h"
#include "ui/shell/workarea.h"
#include "ui/today/oversightpage.h"

#include <QLabel>
#include <QTest>

using namespace heed;

namespace {
QString key(const char *text) { return QString::fromLatin1(text); }
}

class OversightPageTest : public QObject
{
    Q_OBJECT

private slots:
    void thousandsOfCasesAreNotLaidOut();
};

/// A large trust may have more serious cases open than anybody reads on a page.
void OversightPageTest::thousandsOfCasesAreNotLaidOut()
{
    test::OpenedStore store;
    for (int i = 1; i <= 45; ++i)
        store.addComplaint(key("C-%1").arg(i), key("2026-11-01"),
            { { key("grade_received"), key("extreme") } });
    OversightPage page(store.workspace());
    page.resize(1100, 700);
    page.show();
    page.refresh();
    auto *notSeen = page.findChild<QWidget *>(key("notSeen"));
    QVERIFY(notSeen != nullptr);
    QTRY_COMPARE(notSeen->findChildren<SentenceRow *>().size(), 40);
    QStringList words;
    for (const QLabel *label : notSeen->findChildren<QLabel *>())
        words << label->text();
    QVERIFY2(words.join(u'\n').contains(key("And 5 more")), qPrintable(words.join(u'\n')));
}

QTEST_MAIN(OversightPageTest)
#include "tst_oversightpage.moc"
