#include "ui/settings/themesettings.h"

#include "core/calendar/dayformat.h"
#include "ui/shared/explain.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace heed {

namespace {
constexpr int fieldWidth = 420;
}

ThemeSettings::ThemeSettings(Workspace &workspace, QWidget *parent)
    : Card(tr("Themes"), parent)
    , m_workspace(workspace)
    , m_mayChange(permits(workspace.session().role, Capability::ManageSettings))
    , m_version(makeLabel({}, type::small(), this, true, true))
    , m_schemes(new QComboBox)
    , m_reason(new QLineEdit)
    , m_keep(makeButton(tr("Keep as a new version"), this))
{
    setObjectName(QStringLiteral("themeSettings"));
    content()->addWidget(makeLabel(
        tr("Each register has codes of its own. This map says which common theme a code stands for, "
           "so that complaints, incidents, claims and feedback can be seen side by side. Records "
           "keep the theme that they were given; a change counts for records from now on."),
        type::small(), this, true, true));
    m_version->setObjectName(QStringLiteral("themeVersion"));
    content()->addWidget(m_version);
    m_schemes->setObjectName(QStringLiteral("themeScheme"));
    auto *list = new LabelledField(tr("Code &list"), {}, m_schemes);
    list->setMaximumWidth(fieldWidth);
    content()->addWidget(list);
    addSchemes();
    m_reason->setObjectName(QStringLiteral("themeReason"));
    m_reason->setEnabled(m_mayChange);
    auto *why = new LabelledField(tr("Why it &changes"), tr("Stands beside the version."), m_reason);
    why->setMaximumWidth(fieldWidth);
    m_keep->setObjectName(QStringLiteral("keepThemes"));
    m_keep->setEnabled(m_mayChange);
    showScheme();
    content()->addWidget(why);
    content()->addWidget(m_keep, 0, Qt::AlignLeft);
    showVersion();
    connect(m_schemes, &QComboBox::currentIndexChanged, this, &ThemeSettings::showScheme);
    connect(m_keep, &QPushButton::clicked, this, &ThemeSettings::keep);
}

void ThemeSettings::addSchemes()
{
    const std::pair<QString, QString> schemes[] {
        { codescheme::Subject, tr("Subjects of complaints (KO41a)") },
        { codescheme::CareHomeSubject, tr("Subjects of complaints in a care home") },
        { QStringLiteral("hcat-category"), tr("Healthcare Complaints Analysis Tool (HCAT)") },
        { codescheme::IncidentCategory, tr("Categories of incidents") },
        { QStringLiteral("lfpse-challenge"), tr("Safety challenges (LFPSE)") },
        { codescheme::ClaimCause, tr("Causes of claims") },
    };
    const auto codes = CodeLists::load(m_workspace.store().database());
    for (const auto &[scheme, word] : schemes) {
        if (codes && !codes->codes(scheme).empty())
            m_schemes->addItem(word, scheme);
    }
}

/// The codes of the chosen list, each with the theme that it stands for.
void ThemeSettings::showScheme()
{
    const auto codes = CodeLists::load(m_workspace.store().database());
    if (m_room != nullptr)
        m_room->deleteLater();
    m_themes.clear();
    m_room = new QWidget(this);
    auto *grid = new QGridLayout(m_room);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    content()->insertWidget(content()->indexOf(m_schemes->parentWidget()) + 1, m_room);
    if (!codes) {
        grid->addWidget(makeLabel(explain(codes.error()), type::base(), m_room, false, true), 0, 0);
        return;
    }
    const QString scheme = m_schemes->currentData().toString();
    int row = 0;
    for (const Code &code : codes->codes(scheme)) {
        auto *theme = new QComboBox(m_room);
        theme->setObjectName(QStringLiteral("theme.") + code.code);
        theme->setAccessibleName(code.label);
        theme->setMinimumHeight(TargetHeight);
        theme->setEnabled(m_mayChange);
        theme->addItem(tr("No theme"), QString());
        for (const Code &one : codes->codes(codescheme::Theme))
            theme->addItem(one.label, one.code);
        theme->setCurrentIndex(
            std::max(theme->findData(codes->themeFor(scheme, code.code)), 0));
        grid->addWidget(makeLabel(code.label, type::base(), m_room, false, true), row, 0);
        grid->addWidget(theme, row++, 1, Qt::AlignLeft);
        m_themes.insert(code.code, theme);
    }
}

void ThemeSettings::showVersion()
{
    Database &database = m_workspace.store().database();
    const auto versions = themeMapVersions(database);
    if (!versions || versions->empty()) {
        m_version->setText(versions ? tr("Version 1: as it came with Heed.")
                                    : explain(versions.error()));
        return;
    }
    const ThemeMapVersion &newest = versions->front();
    m_version->setText(newest.reason.isEmpty()
            ? tr("Version %1 of %2, by %3.")
                  .arg(newest.id.value)
                  .arg(formatDay(newest.madeOn), newest.madeBy)
            : tr("Version %1 of %2, by %3: %4")
                  .arg(newest.id.value)
                  .arg(formatDay(newest.madeOn), newest.madeBy, newest.reason));
}

std::vector<ThemeMapping> ThemeSettings::chosen() const
{
    std::vector<ThemeMapping> lines;
    const QString scheme = m_schemes->currentData().toString();
    for (auto theme = m_themes.cbegin(); theme != m_themes.cend(); ++theme)
        lines.push_back({ {}, scheme, theme.key(), theme.value()->currentData().toString() });
    return lines;
}

void ThemeSettings::keep()
{
    const auto before = themeMapVersion(m_workspace.store().database());
    CodeService service(m_workspace.session());
    const auto kept = service.setThemes(chosen(), m_reason->text().trimmed());
    if (!kept) {
        m_workspace.say(explain(kept.error()));
        return;
    }
    m_workspace.say(before.value_or(0) == *kept
            ? tr("Nothing was changed.")
            : tr("Kept: version %1 of the map of themes.").arg(*kept));
    m_reason->clear();
    showVersion();
}

} // namespace heed
