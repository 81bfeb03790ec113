// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "settingsdialog.h"

#include "cachebox.h"
#include "enginefield.h"
#include "kindtable.h"
#include "palettebox.h"
#include "platformbox.h"
#include "rulesdialog.h"
#include "tones.h"
#include "translation.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace stratoscope
{

SettingsDialog::SettingsDialog(const QActionGroup *colors, QWidget *parent)
    : QDialog(parent)
    , m_preferences(readPreferences())
    , m_palettes(new PaletteBox)
    , m_platforms(new PlatformBox)
    , m_cache(new CacheBox)
    , m_motion(new QCheckBox(tr("Reduce &motion")))
    , m_platformProblem(new QLabel)
{
    setWindowTitle(tr("Settings"));
    new QVBoxLayout(this);
    addLooks(colors);
    addImages();
    addEngines();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
    alignFields();
}

/** The fields of all groups begin at the same place. */
void SettingsDialog::alignFields()
{
    QWidgetList labels;
    int widest = 0;
    for (const QFormLayout *form : findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            if (!item || !item->widget())
                continue;
            labels.append(item->widget());
            widest = std::max(widest, item->widget()->sizeHint().width());
        }
    }
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

QFormLayout *SettingsDialog::addGroup(const QString &title)
{
    auto *group = new QGroupBox(title);
    auto *form = new QFormLayout(group);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout()->addWidget(group);
    return form;
}

void SettingsDialog::change(const std::function<void(Preferences &)> &change)
{
    // Another window's settings may have changed others.
    m_preferences = readPreferences();
    change(m_preferences);
    writePreferences(m_preferences);
    usePreferences(m_preferences);
}

void SettingsDialog::addLooks(const QActionGroup *colors)
{
    QFormLayout *form = addGroup(tr("Appearance"));
    form->addRow(tr("&Language:"), languageBox());
    form->addRow(tr("C&olours:"), colorBox(colors));
    form->addRow(tr("Colours of la&yers:"), m_palettes);
    form->addRow(tr("&Sizes:"), unitsBox());
    form->addRow(QString(), m_motion);
    m_palettes->setPalette(m_preferences.palette);
    connect(m_palettes, &PaletteBox::palettePicked, this, [this](LayerPalette palette) {
        change([&](Preferences &wanted) { wanted.palette = palette; });
        Q_EMIT looksChanged();
    });
    m_motion->setToolTip(tr("Nothing flies, fades or flashes, even if your desktop has no such setting"));
    m_motion->setChecked(m_preferences.reducesMotion);
    connect(m_motion, &QCheckBox::toggled, this, [this](bool isReduced) {
        change([&](Preferences &wanted) { wanted.reducesMotion = isReduced; });
        Q_EMIT motionChanged(isReduced);
    });
}

QComboBox *SettingsDialog::languageBox()
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("language"));
    box->addItem(tr("As the System", "language"), QString());
    for (const QString &language : languages())
        box->addItem(languageName(language), language);
    box->setCurrentIndex(std::max(0, box->findData(chosenLanguage())));
    connect(box, &QComboBox::activated, this,
        [this, box](int index) { Q_EMIT languagePicked(box->itemData(index).toString()); });
    return box;
}

QComboBox *SettingsDialog::colorBox(const QActionGroup *colors)
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("colors"));
    for (const QAction *scheme : colors->actions()) {
        box->addItem(QString(scheme->text()).remove(QLatin1Char('&')));
        if (scheme->isChecked())
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, colors, [colors](int index) { colors->actions().at(index)->trigger(); });
    connect(colors, &QActionGroup::triggered, box,
        [box, colors](QAction *scheme) { box->setCurrentIndex(int(colors->actions().indexOf(scheme))); });
    return box;
}

QComboBox *SettingsDialog::unitsBox()
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("units"));
    box->addItems({tr("kB, MB, GB: 1,000 bytes are 1 kB"), tr("KiB, MiB, GiB: 1,024 bytes are 1 KiB")});
    box->setCurrentIndex(int(m_preferences.units));
    connect(box, &QComboBox::activated, this, [this](int index) {
        change([&](Preferences &wanted) { wanted.units = SizeUnits(index); });
        m_cache->updateTexts();
        Q_EMIT looksChanged();
    });
    return box;
}

void SettingsDialog::addImages()
{
    QFormLayout *form = addGroup(tr("Images"));
    form->addRow(tr("&Platform, of several:"), m_platforms);
    m_platformProblem->setTextFormat(Qt::PlainText);
    m_platformProblem->setWordWrap(true);
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, warningColor(palette()));
    m_platformProblem->setPalette(warning);
    m_platformProblem->hide();
    form->addRow(QString(), m_platformProblem);
    form->addRow(tr("Layer c&ache:"), m_cache);
    auto *rules = new QPushButton(tr("Edit &Rules…"));
    rules->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(rules);
    line->addStretch();
    auto *title = new QLabel(tr("Leftovers and secrets:"));
    title->setBuddy(rules);
    form->addRow(title, line);

    m_platforms->setPlatform(m_preferences.platform);
    connect(m_platforms, &PlatformBox::platformPicked, this, [this](const std::optional<Platform> &platform) {
        change([&](Preferences &wanted) { wanted.platform = platform; });
    });
    connect(m_platforms, &PlatformBox::problemFound, this, [this](const QString &problem) {
        m_platformProblem->setText(problem);
        m_platformProblem->setVisible(!problem.isEmpty());
    });
    connect(m_cache, &CacheBox::sizePicked, this, &SettingsDialog::cacheChanged);
    connect(rules, &QPushButton::clicked, this, &SettingsDialog::editRules);
}

void SettingsDialog::addEngines()
{
    QFormLayout *form = addGroup(tr("Programs of Engines"));
    for (const EngineKind kind : AllKinds<EngineKind>) {
        auto *field = new EngineField(kind);
        field->setCommand(m_preferences.engines[std::size_t(kind)]);
        auto *title = new QLabel(engineName(kind) + QLatin1Char(':'));
        title->setBuddy(field->edit());
        form->addRow(title, field);
        connect(field, &EngineField::commandEdited, this, [this, kind](const QString &command) {
            change([&](Preferences &wanted) { wanted.engines[std::size_t(kind)] = command; });
        });
    }
}

void SettingsDialog::editRules()
{
    auto *rules = new RulesDialog(this);
    rules->setAttribute(Qt::WA_DeleteOnClose);
    connect(rules, &RulesDialog::written, this, &SettingsDialog::rulesChanged);
    rules->open();
}

}
