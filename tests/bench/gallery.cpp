// Shows every widget and chart in light and dark and writes a sample document: gallery FOLDER.
#include "tests/bench/samples.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/chartview.h"
#include "ui/charts/spcicon.h"
#include "ui/shared/widgets.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextStream>

using namespace heed;

namespace {

void drawCharts(const QDir &folder, const ChartColours &colours, const QString &name)
{
    QImage image(1400, 2050, QImage::Format_RGB32);
    image.fill(colours.background);
    QPainter painter(&image);
    const ChartPainter charts(colours, type::small());
    const QList<ChartSpec> specs = samples::all();
    for (int i = 0; i < specs.size(); ++i)
        charts.paint(
            painter, specs.at(i), QRectF(20 + (i % 2) * 700, 15 + (i / 2) * 405, 650, 380));
    painter.end();
    image.save(folder.filePath(name));
}

QString q(const char *text) { return QString::fromUtf8(text); }

Card *todayCard(QWidget *parent)
{
    auto *card = new Card(q("Overdue"), parent);
    auto *first = new SentenceRow({ Tone::Overdue, q("Reply to Mrs Amberly, ward 4"),
        q("2 working days late"), q("C-2026-0142"), q("Issue reply") });
    card->content()->addWidget(first);
    card->content()->addWidget(new SentenceRow(
        { Tone::Soon, q("Acknowledge what Mr Osei told us about the night call bell"),
            q("due tomorrow, Tue 24 Nov"), q("C-2026-0151"), q("Send acknowledgement") }));
    card->content()->addWidget(new SentenceRow({ Tone::Done,
        q("Learning from the fall at Riverside Court"), q("shared"), q("I-2026-1017"), {} }));
    first->setFocus();
    return card;
}

Card *formCard(QWidget *parent)
{
    auto *card = new Card(q("Log a complaint"), parent);
    auto *name = new LabelledField(
        q("Name of the person who complained"), q("As they wish to be called."), new QLineEdit);
    card->content()->addWidget(name);
    auto *day = new DateField([](const QString &) { return std::optional<QDate>(); });
    day->setDate(QDate(2026, 11, 21));
    card->content()->addWidget(
        new LabelledField(q("Received on"), q("The day that anyone here first heard it."), day));
    auto *site = new QComboBox;
    site->addItems({ q("Birchwood House"), q("The Limes") });
    auto *where = new LabelledField(q("Where"), {}, site);
    where->setError(
        q("Choose the ward or unit. Without it the complaint is missing from the ward's figures."));
    card->content()->addWidget(where);
    card->content()->addWidget(
        new LabelledField(q("What happened"), q("In their words."), new QPlainTextEdit));
    card->content()->addWidget(new QCheckBox(q("They want a phone call first")));
    return card;
}

QWidget *widgetsPage()
{
    auto *page = new QWidget;
    page->resize(1366, 1200);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new PracticeBanner);
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(space::Page, space::Large, space::Page, space::Page);
    layout->setSpacing(space::Large);
    outer->addLayout(layout);
    auto *header = new PageHeader(q("Today"));
    header->setSentence(q("1 overdue, 1 due in the next 5 working days."));
    header->addQuietAction(Glyph::Print, q("Print list"));
    header->setAction(Glyph::Add, q("Log a complaint"));
    layout->addWidget(header);
    auto *chips = new QHBoxLayout;
    chips->addWidget(new Chip(q("Ward: Ward 4")));
    chips->addWidget(new Chip(q("State: open")));
    for (int i = 0; i <= int(SpcSign::TargetHitOrMiss); ++i)
        chips->addWidget(new SpcIcon(SpcSign(i)));
    auto *disabled = new QPushButton(q("Not yet"));
    disabled->setEnabled(false);
    chips->addWidget(disabled);
    chips->addStretch(1);
    layout->addLayout(chips);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::Large);
    auto *left = new QVBoxLayout;
    left->addWidget(todayCard(page));
    auto *empty = new Card;
    empty->content()->addWidget(new EmptyState(Glyph::Learning,
        q("Nothing is waiting for someone else. Look at what was learned this month."),
        q("Open learning")));
    left->addWidget(empty, 1);
    columns->addLayout(left, 3);
    columns->addWidget(formCard(page), 2);
    layout->addLayout(columns, 1);
    auto *charts = new QHBoxLayout;
    for (const ChartSpec &spec : { samples::spc(), samples::stacks(true), samples::heatMap() }) {
        auto *card = new Card;
        auto *view = new ChartView;
        view->setSpec(spec);
        card->content()->addWidget(view);
        charts->addWidget(card, 1);
    }
    layout->addLayout(charts, 1);
    return page;
}

void drawWidgets(const QDir &folder, const QString &name)
{
    const std::unique_ptr<QWidget> page(widgetsPage());
    auto *notice = new Notice(page.get());
    page->show();
    notice->show(q("Closed C-2026-0142."), true);
    QApplication::processEvents();
    page->grab().save(folder.filePath(name));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme theme(application);
    const QDir folder(application.arguments().value(1, QStringLiteral(".")));
    theme.choose(ThemeChoice::Light);
    drawCharts(
        folder, ChartColours::of(QApplication::palette()), QStringLiteral("charts-light.png"));
    drawWidgets(folder, QStringLiteral("widgets-light.png"));
    theme.choose(ThemeChoice::Dark);
    drawWidgets(folder, QStringLiteral("widgets-dark.png"));
    drawCharts(
        folder, ChartColours::of(QApplication::palette()), QStringLiteral("charts-dark.png"));
    QTextStream out(stdout);
    const PrintDocument pack = samples::pack();
    QElapsedTimer timer;
    timer.start();
    const bool pdf = renderPdf(pack, folder.filePath(QStringLiteral("pack.pdf"))).has_value();
    out << "pdf " << pdf << ' ' << timer.restart() << " ms\n";
    const bool odt = renderOdt(pack, folder.filePath(QStringLiteral("pack.odt"))).has_value();
    out << "odt " << odt << ' ' << timer.restart() << " ms\n";
    const bool html = renderHtml(pack, folder.filePath(QStringLiteral("pack.html"))).has_value();
    out << "html " << html << ' ' << timer.restart() << " ms\n";
    return pdf && odt && html ? 0 : 1;
}
