#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< several where it has a plural
    bool isPlural = false;
    bool isFinished = true;
};

QString pathOf(const QString &name) { return QStringLiteral(HEED_SOURCE "/") + name; }

/// Errors end the test that called: the list is empty.
QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            messages += Message { context };
            messages.last().isPlural
                = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (name == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            messages.last().isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.last().isPlural)
                messages.last().forms += xml.readElementText();
        } else if (name == QLatin1String("numerusform")) {
            messages.last().forms += xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%[1-9]"));
    QSet<QString> places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places += found.next().captured();
    return places;
}

/// The text of C++ literals that stand one behind the other.
QString literal(const QString &code)
{
    static const QRegularExpression one(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QString text;
    for (auto found = one.globalMatch(code); found.hasNext();)
        text += found.next().captured(1);
    return text.replace(QLatin1String("\\n"), QLatin1String("\n"))
        .replace(QLatin1String("\\\""), QLatin1String("\""));
}

/// Every text that the window's code gives to a function of translation.
QHash<QString, QString> wordsInCode()
{
    static const QRegularExpression call(QStringLiteral(
        "(?<![A-Za-z_])(?:tr|words|counted|plural)\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
    QHash<QString, QString> words;
    for (const char *folder : { "ui", "app" }) {
        QDirIterator files(pathOf(QLatin1String(folder)), { QStringLiteral("*.cpp") }, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString code = QString::fromUtf8(file.readAll());
            for (auto found = call.globalMatch(code); found.hasNext();)
                words.insert(literal(found.next().captured(1)), file.fileName());
        }
    }
    return words;
}

QString lupdate()
{
    const QString onPath = QStandardPaths::findExecutable(QStringLiteral("lupdate"));
    const QString usual = QStringLiteral("/usr/lib/qt6/bin/lupdate");
    return onPath.isEmpty() && QFile::exists(usual) ? usual : onPath;
}

/// The names under which the program looks for words: classes that translate by themselves, and
/// what is named where a word is marked or asked for.
QSet<QString> contextsInCode()
{
    static const QRegularExpression known(
        QStringLiteral("class (\\w+)[^;{]*\\{\\s*Q_OBJECT|Q_DECLARE_TR_FUNCTIONS\\(([\\w:]+)\\)|"
                       "(?:QT_TRANSLATE_N?_?NOOP\\w*|translate)\\(\\s*\"([\\w:]+)\""));
    QSet<QString> contexts;
    for (const char *folder : { "ui", "app" }) {
        QDirIterator files(pathOf(QLatin1String(folder)),
            { QStringLiteral("*.cpp"), QStringLiteral("*.h") }, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString code = QString::fromUtf8(file.readAll());
            for (auto found = known.globalMatch(code); found.hasNext();) {
                const auto match = found.next();
                if (!match.captured(1).isEmpty())
                    contexts += QStringLiteral("heed::") + match.captured(1);
                contexts += match.captured(2) + match.captured(3);
            }
        }
    }
    return contexts;
}

} // namespace

/// The language files, and whether the tool that fills them sees every word.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void filesAreSound_data();
    void filesAreSound();
    void englishPluralsAreComplete();
    void initTestCase();
    void everyWordIsFound();
    void everyWordIsFoundWhereItIsLookedFor();

private:
    QList<Message> taken();

    QTemporaryDir m_folder;
};

void TestTranslations::filesAreSound_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : QDir(pathOf(QStringLiteral("translations")))
                                   .entryList({ QStringLiteral("*.ts") }, QDir::Files))
        QTest::newRow(qPrintable(name)) << name;
}

void TestTranslations::filesAreSound()
{
    QFETCH(QString, file);
    const QList<Message> messages = messagesOf(pathOf(QStringLiteral("translations/") + file));
    QVERIFY2(!messages.isEmpty(), "the file cannot be read");
    for (const Message &message : messages) {
        if (!message.isFinished)
            continue;
        for (const QString &form : message.forms)
            QVERIFY2(placesIn(form) == placesIn(message.source), qPrintable(message.source));
    }
}

void TestTranslations::englishPluralsAreComplete()
{
    for (const Message &message :
        messagesOf(pathOf(QStringLiteral("translations/heed_en_GB.ts")))) {
        const QByteArray which = message.source.toUtf8();
        QVERIFY2(message.isPlural && message.isFinished, which.constData());
        QCOMPARE(message.forms.size(), 2);
        for (const QString &form : message.forms)
            QVERIFY2(!form.trimmed().isEmpty() && !form.contains(QLatin1String("(s)")),
                which.constData());
    }
}

/// What the tool finds in the code; empty where it is not installed.
void TestTranslations::initTestCase()
{
    if (lupdate().isEmpty())
        return;
    QFile script(pathOf(QStringLiteral("translations/update.sh")));
    QVERIFY(script.open(QIODevice::ReadOnly));
    // The same options as those that the files are made with.
    static const QRegularExpression common(QStringLiteral("common=\\(([^)]*)\\)"));
    QStringList options = common.match(QString::fromUtf8(script.readAll()))
                              .captured(1)
                              .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QVERIFY(!options.isEmpty());
    const QString made = m_folder.filePath(QStringLiteral("all_pl.ts"));
    options += { QStringLiteral("-target-language"), QStringLiteral("pl"), QStringLiteral("-ts"),
        made };
    QProcess tool;
    tool.setWorkingDirectory(QStringLiteral(HEED_SOURCE));
    tool.start(lupdate(), options);
    QVERIFY(tool.waitForFinished(60000));
}

QList<Message> TestTranslations::taken()
{
    return messagesOf(m_folder.filePath(QStringLiteral("all_pl.ts")));
}

void TestTranslations::everyWordIsFound()
{
    if (lupdate().isEmpty())
        QSKIP("lupdate is not installed");
    QSet<QString> found;
    for (const Message &message : taken())
        found += message.source;
    QVERIFY(found.size() > 500);
    const auto words = wordsInCode();
    QStringList missing;
    for (auto one = words.begin(); one != words.end(); ++one) {
        if (!found.contains(one.key()))
            missing += one.value() + QStringLiteral(": ") + one.key();
    }
    for (const QString &one : std::as_const(missing))
        qWarning("%s", qPrintable(one));
    QVERIFY(missing.isEmpty());
}

/// A word that the tool files under one name and the program looks for under another is never shown
/// in another language, however well it is translated.
void TestTranslations::everyWordIsFoundWhereItIsLookedFor()
{
    if (lupdate().isEmpty())
        QSKIP("lupdate is not installed");
    const QSet<QString> contexts = contextsInCode();
    QStringList lost;
    for (const Message &message : taken()) {
        if (!contexts.contains(message.context))
            lost += message.context + QStringLiteral(": ") + message.source;
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(QLatin1Char('\n'))));
    // A tr() of a file's own would look under a name that the tool does not see.
    QStringList own;
    QDirIterator files(pathOf(QStringLiteral("ui")), { QStringLiteral("*.cpp") }, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (file.readAll().contains("QString tr(const char"))
            own += file.fileName();
    }
    QVERIFY2(own.isEmpty(), qPrintable(own.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
