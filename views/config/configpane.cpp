// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "configpane.h"

#include "columnwidths.h"
#include "elidedlabel.h"
#include "explorerstate.h"
#include "fittingheader.h"
#include "messagetree.h"
#include "panemetrics.h"
#include "rowdelegate.h"
#include "tooltiptext.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace stratoscope
{

ConfigPane::ConfigPane(ExplorerState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new ConfigModel(this))
    , m_tree(new MessageTree(m_model))
    , m_started(new ElidedLabel(Qt::AlignLeft))
    , m_copy(new QPushButton(tr("&Copy “docker run” Line")))
{
    m_tree->setAccessibleName(tr("Settings of the image"));
    m_copy->setToolTip(
        toolTipText(tr("Copies a command that spells out everything the image sets, to change and run")));
    setFocusProxy(m_tree);
    setUpColumns();
    layOut();
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_model->sheet().runLine); });
    connect(m_state, &ExplorerState::sourceChanged, this, &ConfigPane::refresh);
    showSheet({});
}

void ConfigPane::setUpColumns()
{
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->selectMany();
    for (int column = 0; column < ConfigModel::ColumnCount; ++column)
        m_tree->setItemDelegateForColumn(column, new RowDelegate(m_tree));
    m_tree->setTextElideMode(Qt::ElideRight);
    setColumnWidths(m_tree,
        {{ConfigModel::ValueColumn, QStringLiteral("/usr/local/sbin:/usr/local/bin"), 0},
            {ConfigModel::SetByColumn, QStringLiteral("ENV PATH=/usr/local/sbin"), 0}});
    m_tree->columns()->setOptionalColumns({ConfigModel::SetByColumn}, 120);
    m_tree->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_tree->header()->setSortIndicatorClearable(true);
    m_tree->setSortingEnabled(true);
}

void ConfigPane::layOut()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_started->setFont(fixed);
    m_started->setContentsMargins(PaneMargin, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, PaneMargin, 0);
    head->setSpacing(PaneMargin);
    head->addWidget(m_started, 1);
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, PaneMargin, 0, 4);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
}

void ConfigPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void ConfigPane::refresh()
{
    m_isStale = true;
    m_reading.cancel();
    if (!isVisible())
        return;
    m_isStale = false;
    if (m_state->isEmpty()) {
        showSheet({});
        return;
    }
    // Configs may be megabytes.
    m_reading.start([this, image = m_state->image()](const Job &, const LatestJob::Deliver &deliver) {
        deliver([this, sheet = configSheet(image)] { showSheet(sheet); });
    });
}

void ConfigPane::showSheet(const ConfigSheet &sheet)
{
    m_model->setSheet(sheet);
    const bool hasImage = !m_state->isEmpty() && !m_state->image().artifact;
    m_copy->setVisible(hasImage && !sheet.runLine.isEmpty());
    m_started->setVisible(m_copy->isVisibleTo(this));
    m_started->setText(sheet.started.isEmpty() ? tr("The image does not say what to run.") : sheet.started);
    m_started->setAccessibleName(tr("What a container runs"));
    m_started->setToolTip(toolTipText(tr("What a container runs: %1").arg(m_started->text().left(2000))));
    m_tree->setEmptyText(emptyText());
}

QString ConfigPane::emptyText() const
{
    return m_state->isEmpty() ? tr("Open an image to see what it runs.")
                              : tr("The image's config sets nothing: no command, no user, no variables.");
}

QByteArray ConfigPane::saveState() const
{
    return m_tree->columns()->saveColumns();
}

bool ConfigPane::restoreState(const QByteArray &state)
{
    const bool isRestored = m_tree->columns()->restoreColumns(state);
    m_tree->header()->setSortIndicator(-1, Qt::AscendingOrder);
    return isRestored;
}

QSize ConfigPane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 66, fontMetrics().height() * 24};
}

}
