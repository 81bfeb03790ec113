// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "enginedialog.h"

#include "enginelistmodel.h"
#include "enginelistproxy.h"
#include "enginesurvey.h"
#include "roomydelegate.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTreeView>

namespace stratoscope
{

namespace
{

/** The widest that a column starts out, in characters: names may be long. */
constexpr int WidestColumn = 40;

}

EngineDialog::EngineDialog(const EnginePrograms &programs, QWidget *parent)
    : QDialog(parent)
    , m_model(new EngineListModel(this))
    , m_proxy(new EngineListProxy(this))
    , m_survey(new EngineSurvey(programs, this))
    , m_filter(new QLineEdit)
    , m_kind(new QComboBox)
    , m_view(new QTreeView)
    , m_summary(new QLabel)
{
    setWindowTitle(tr("Open from Engine"));
    m_proxy->setSourceModel(m_model);
    auto *column = new QVBoxLayout(this);
    addFilters();
    addView();
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_summary);
    addButtons();

    connect(m_survey, &EngineSurvey::asked, m_model, &EngineListModel::setAsked);
    connect(m_survey, &EngineSurvey::answered, m_model, &EngineListModel::setListing);
    connect(m_survey, &EngineSurvey::answered, this, &EngineDialog::showEngines);
    connect(m_survey, &EngineSurvey::asked, this, &EngineDialog::showEngines);
    connect(m_survey, &EngineSurvey::finished, this, [this] {
        // With nothing to open, the problems are what matters.
        if (m_proxy->entryCount() == 0 && m_filter->text().isEmpty())
            m_view->setCurrentIndex(m_proxy->index(0, 0));
        updateSelection();
        Q_EMIT surveyed();
    });
    resize(sizeHint().boundedTo(screen()->availableSize() * 0.9));
    m_filter->setFocus();
    askAnew();
}

EngineDialog::~EngineDialog() = default;

void EngineDialog::addFilters()
{
    m_filter->setPlaceholderText(tr("Filter by name, image, state or ID"));
    m_filter->setAccessibleName(tr("Filter images and containers"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_kind->addItem(tr("Containers and images"), int(EngineListProxy::Kind::All));
    m_kind->addItem(tr("Containers"), int(EngineListProxy::Kind::Containers));
    m_kind->addItem(tr("Images"), int(EngineListProxy::Kind::Images));
    m_kind->setAccessibleName(tr("What to list"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_kind);
    static_cast<QBoxLayout *>(layout())->addLayout(row);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setText(text);
        showEngines();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_proxy->setKind(EngineListProxy::Kind(m_kind->currentData().toInt()));
        showEngines();
    });
}

void EngineDialog::addView()
{
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new RoomyDelegate(m_view));
    m_view->setRootIsDecorated(true);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSortingEnabled(true);
    // Containers first, as the engines list them, until the user asks for another order.
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->header()->setSortIndicatorClearable(true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(EngineListModel::NameColumn, QHeaderView::Stretch);
    m_view->setAccessibleName(tr("Images and containers in the engines"));
    m_view->installEventFilter(this);
    static_cast<QBoxLayout *>(layout())->addWidget(m_view, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EngineDialog::updateSelection);
    connect(m_view, &QTreeView::doubleClicked, this, [this] {
        if (!reference().isEmpty())
            accept();
    });
}

void EngineDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    m_open = buttons->button(QDialogButtonBox::Open);
    m_open->setDefault(true);
    QPushButton *again = buttons->addButton(tr("&Refresh"), QDialogButtonBox::ResetRole);
    again->setAutoDefault(false);
    static_cast<QBoxLayout *>(layout())->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(again, &QPushButton::clicked, this, &EngineDialog::askAnew);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &EngineDialog::askAnew);
}

void EngineDialog::setComparing()
{
    setWindowTitle(tr("Compare with an Engine's Image"));
    m_open->setText(tr("&Compare"));
    m_open->setIcon({});
}

void EngineDialog::askAnew()
{
    m_survey->start();
    updateSelection();
}

QString EngineDialog::reference() const
{
    return m_view->currentIndex().siblingAtColumn(0).data(EngineListModel::ReferenceRole).toString();
}

QString EngineDialog::currentProblem() const
{
    return m_view->currentIndex().siblingAtColumn(0).data(EngineListModel::ProblemRole).toString();
}

/** Engine rows span all columns and are expanded; the first entry is selected until the user picks one. */
void EngineDialog::showEngines()
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        m_view->setFirstColumnSpanned(row, {}, true);
        m_view->expand(m_proxy->index(row, 0));
    }
    if (reference().isEmpty()) {
        for (int row = 0; row < m_proxy->rowCount(); ++row) {
            const QModelIndex first = m_proxy->index(0, 0, m_proxy->index(row, 0));
            if (first.isValid()) {
                m_view->setCurrentIndex(first);
                break;
            }
        }
    }
    fitColumns();
    updateSelection();
}

void EngineDialog::updateSelection()
{
    m_open->setEnabled(!reference().isEmpty());
    if (!reference().isEmpty())
        m_summary->setText(tr("stratoscope %1", "command line that does the same").arg(reference()));
    else if (const QString problem = currentProblem(); !problem.isEmpty())
        m_summary->setText(problem);
    else if (m_survey->isBusy())
        m_summary->setText(tr("Asking the container engines …"));
    else if (m_proxy->entryCount() == 0 && !m_filter->text().isEmpty())
        m_summary->setText(tr("Nothing matches the filter."));
    else if (m_proxy->entryCount() == 0)
        m_summary->setText(tr("The engines have no images or containers."));
    else
        m_summary->setText(tr("Select an image or a container."));
}

void EngineDialog::fitColumns()
{
    const int character = fontMetrics().averageCharWidth();
    for (int i = EngineListModel::NameColumn + 1; i < EngineListModel::ColumnCount; ++i) {
        m_view->resizeColumnToContents(i);
        m_view->setColumnWidth(i, qMin(m_view->columnWidth(i) + 2 * character, character * WidestColumn));
    }
}

QSize EngineDialog::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 32};
}

bool EngineDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !reference().isEmpty()) {
            accept();
            return true;
        }
        // In the filter, the arrow keys move through the matches.
        if (watched == m_filter && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            QApplication::sendEvent(m_view, key);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}
