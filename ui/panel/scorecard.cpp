#include "ui/panel/scorecard.h"

#include "ui/shared/explain.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace heed {

ScoreCard::ScoreCard(const PanelSets &sets, PanelService &service, PanelItemId item, int number,
    const QString &heading, bool mayWrite, QWidget *parent)
    : Card(heading, parent)
    , m_sets(sets)
    , m_service(service)
    , m_item(item)
    , m_mayWrite(mayWrite)
    , m_means(makeLabel({}, type::small(), this, true, true))
    , m_error(new InlineError(this))
{
    setObjectName(QStringLiteral("scores%1").arg(number));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::Medium);
    grid->setVerticalSpacing(space::Small);
    grid->setColumnStretch(2, 1);
    for (const PanelSets::Standard &standard : sets.standards)
        addRow(standard, number, *grid);
    content()->addLayout(grid);
    m_means->setObjectName(QStringLiteral("scoreMeans%1").arg(number));
    content()->addWidget(m_means);
    content()->addWidget(m_error);
}

void ScoreCard::addRow(const PanelSets::Standard &standard, int number, QGridLayout &grid)
{
    const int at = int(m_rows.size());
    QLabel *label = makeLabel(standard.label, type::base(), this, false, true);
    label->setToolTip(standard.asks);
    auto *score = new QComboBox(this);
    score->setObjectName(QStringLiteral("score%1_%2").arg(number).arg(standard.code));
    score->setAccessibleName(tr("%1: score").arg(standard.label));
    score->setToolTip(standard.asks);
    score->setMinimumHeight(TargetHeight);
    score->addItem(tr("Not scored"), QString());
    for (const PanelSets::Grade &grade : m_sets.scale) {
        score->addItem(grade.label, grade.code);
        score->setItemData(score->count() - 1, grade.meaning, Qt::ToolTipRole);
    }
    auto *note = new QLineEdit(this);
    note->setObjectName(QStringLiteral("scoreNote%1_%2").arg(number).arg(standard.code));
    note->setAccessibleName(tr("%1: why").arg(standard.label));
    note->setPlaceholderText(tr("Why"));
    score->setEnabled(m_mayWrite);
    note->setReadOnly(!m_mayWrite);
    label->setBuddy(score);
    grid.addWidget(label, at, 0);
    grid.addWidget(score, at, 1);
    grid.addWidget(note, at, 2);
    m_rows.push_back({ standard.code, score, note, {} });
    connect(score, &QComboBox::currentIndexChanged, this,
        [this, code = standard.code] { store(code); });
    connect(note, &QLineEdit::editingFinished, this, [this, code = standard.code] { store(code); });
}

void ScoreCard::store(const QString &standard)
{
    for (Row &row : m_rows) {
        if (row.standard != standard || !m_mayWrite)
            continue;
        const QString score = row.score->currentData().toString();
        const bool isNoteOnly = sender() == row.note;
        if (isNoteOnly && (row.note->text() == row.kept || score.isEmpty()))
            return; // a reason waits for its score
        row.kept = row.note->text();
        const auto done = m_service.score(m_item, standard, score, row.kept);
        m_error->setText(done ? QString() : explain(done.error()));
        return;
    }
}

void ScoreCard::fill(const PanelFile &file)
{
    for (Row &row : m_rows) {
        QString score;
        QString note;
        for (const PanelScore &stored : file.scores) {
            if (stored.itemId == m_item && stored.standard == row.standard) {
                score = stored.score;
                note = stored.note;
            }
        }
        const QSignalBlocker quietScore(row.score);
        const QSignalBlocker quietNote(row.note);
        row.score->setCurrentIndex(std::max(0, row.score->findData(score)));
        if (!row.note->hasFocus() && (!note.isEmpty() || !score.isEmpty()))
            row.note->setText(note);
        row.kept = note;
    }
    QStringList means;
    for (const ScoreMean &mean : scoreMeans(file.scores, m_item, m_sets))
        //: %1 a set of standards, %2 a mean, %3 the most points, %4 how many standards
        means += tr("%1: %2 of %3 on average (%4 scored).")
                     .arg(mean.set, QLocale().toString(mean.mean, 'f', 1))
                     .arg(m_sets.mostPoints())
                     .arg(mean.scored);
    m_means->setText(means.join(QLatin1Char(' ')));
    m_means->setVisible(!means.isEmpty());
}

} // namespace heed
