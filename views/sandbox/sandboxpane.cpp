// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sandboxpane.h"

#include "breakabletext.h"
#include "bytes.h"
#include "format.h"
#include "paneheader.h"
#include "stepmodel.h"
#include "taborder.h"
#include "tones.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>

namespace stratoscope
{

namespace
{

constexpr int TitleWidth = 34;
constexpr int PriceWidth = 12;

}

SandboxPane::SandboxPane(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_header(new PaneHeader)
    , m_model(new StepModel(this))
    , m_list(new QTreeView)
    , m_empty(new QLabel(tr("No steps yet. Right-click a file to change it, or drop files onto the tree.")))
    , m_message(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(2);
    addHeader(actions);
    addList();
    column->addWidget(m_list, 1);
    column->addWidget(m_message);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(8, 2, 8, 2);
    m_message->hide();
    setFocusProxy(m_list);
}

void SandboxPane::addHeader(const QList<QAction *> &actions)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 4, 0);
    row->addWidget(m_header, 1);
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        m_buttons.append(button);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void SandboxPane::addList()
{
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Steps in the container"));
    m_list->setAccessibleDescription(tr("Press Enter to undo or redo up to this step"));
    QHeaderView *header = m_list->header();
    const int character = fontMetrics().averageCharWidth();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->resizeSection(StepModel::TitleColumn, character * TitleWidth);
    header->resizeSection(StepModel::PriceColumn, character * PriceWidth);
    header->setSectionResizeMode(StepModel::EffectsColumn, QHeaderView::Stretch);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setEnabled(false);
    auto *over = new QVBoxLayout(m_list->viewport());
    over->addWidget(m_empty);
    connect(m_list, &QTreeView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT doneRequested(m_model->doneAt(index.row())); });
}

void SandboxPane::setContainer(const QString &name, quint64 bytes)
{
    m_header->setTitle(tr("CONTAINER %1").arg(name.toUpper()));
    m_header->setInfo(tr("writable layer: %1", "size").arg(formatSize(bytes)));
}

void SandboxPane::setSteps(const std::vector<Step> &steps, std::size_t done)
{
    m_model->setSteps(steps, done);
    m_empty->setVisible(steps.empty());
    if (m_model->currentRow() >= 0) {
        const QModelIndex current = m_model->index(m_model->currentRow(), 0);
        m_list->setCurrentIndex(current);
        m_list->scrollTo(current);
    }
}

void SandboxPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // What is said before the pane is in its window is lost.
    tabOn(m_list, m_buttons);
}

QSize SandboxPane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 9};
}

void SandboxPane::showMessage(const QString &text, bool isWarning)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, isWarning ? warningColor(palette()) : quietColor(palette()));
    m_message->setPalette(colors);
    m_message->setText(breakableText(text));
    m_message->show();
}

void SandboxPane::showError(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        showMessage(tr("Stopped. Nothing was changed."), false);
    else
        showMessage(tr("Failed: %1").arg(error.message()), true);
}

void SandboxPane::clearMessage()
{
    m_message->hide();
}

}
