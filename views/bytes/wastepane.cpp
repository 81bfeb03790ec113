// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wastepane.h"

#include "analysisstrip.h"
#include "bytes.h"
#include "causerowdelegate.h"
#include "causetext.h"
#include "columnwidths.h"
#include "diveline.h"
#include "explorerstate.h"
#include "filterchips.h"
#include "findingcard.h"
#include "fittingheader.h"
#include "format.h"
#include "layerchip.h"
#include "messagetree.h"
#include "paneheader.h"
#include "panemetrics.h"
#include "projectline.h"
#include "rowdelegate.h"
#include "savingsfooter.h"
#include "shapeswitch.h"
#include "taborder.h"
#include "tooltiptext.h"
#include "wasteanalysis.h"
#include "wastebar.h"
#include "wastefilelist.h"
#include "wastefiltermenu.h"
#include "wastelayersdelegate.h"
#include "wastemodel.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr int Layers = 100;
constexpr int ChipGap = 12;
constexpr int NarrowestName = 110;
/** Other columns come before a name, and what caused it, that have more space than this. */
constexpr int ComfortableNames = 220;
/** The most of the pane's height that the card takes from the list. */
constexpr double CardShare = 0.4;

std::vector<Cause> causesOf(const WasteReport *report)
{
    std::vector<Cause> causes;
    for (const Cause cause : allCauses()) {
        const auto has = [cause](const Finding &finding) { return finding.cause == cause; };
        if (report && std::any_of(report->findings.begin(), report->findings.end(), has))
            causes.push_back(cause);
    }
    return causes;
}

/** What happened, and where that comes from. */
QString explanationOf(const FindingText &texts)
{
    return texts.origin.isEmpty() ? texts.explanation : texts.explanation + QLatin1Char(' ') + texts.origin;
}

/** Of all causes, for What's This. */
QString causesHelp()
{
    QString text = QStringLiteral("<qt>");
    for (const Cause cause : allCauses())
        text += QStringLiteral("<p><b>%1</b><br>%2</p>")
                    .arg(causeTitle(cause).toHtmlEscaped(), causeHelp(cause).toHtmlEscaped());
    return text + QStringLiteral("</qt>");
}

}

WastePane::WastePane(ExplorerState *state, WasteAnalysis *analysis, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_analysis(analysis)
    , m_model(new WasteModel(this))
    , m_header(new PaneHeader)
    , m_bar(new WasteBar)
    , m_filter(new WasteFilterMenu(state))
    , m_chips(new FilterChips)
    , m_project(new ProjectLine)
    , m_dive(new DiveLine)
    , m_tree(new MessageTree(m_model))
    , m_list(new WasteFileList)
    , m_lists(new QStackedWidget)
    , m_shape(new ShapeSwitch)
    , m_card(new FindingCard)
    , m_footer(new SavingsFooter)
    , m_copyPatch(new QPushButton)
{
    m_tree->setObjectName(QStringLiteral("findings"));
    m_tree->setAccessibleName(tr("Findings"));
    m_tree->setWhatsThis(causesHelp());
    m_bar->setWhatsThis(causesHelp());
    m_tree->selectMany();
    // The order at first is none of a column's: secrets are above all else.
    m_tree->header()->setSortIndicator(-1, Qt::DescendingOrder);
    m_tree->header()->setSortIndicatorClearable(true);
    m_tree->setSortingEnabled(true);
    setFocusProxy(m_tree);
    setUpColumns();
    layOut();
    connect(m_tree, &MessageTree::rowPicked, this, &WastePane::pick);
    connect(m_list, &MessageTree::rowPicked, this, &WastePane::pickFile);
    connect(m_list->files(), &WasteFileModel::listed, this, &WastePane::showListed);
    connect(m_shape, &ShapeSwitch::flatChanged, this, &WastePane::showShape);
    connect(m_model, &WasteModel::ticked, this,
        [this] { m_footer->setSelection(m_model->report(), m_model->selection()); });
    connect(m_bar, &WasteBar::causePicked, this, &WastePane::showCause);
    connect(m_footer, &SavingsFooter::allWanted, this, &WastePane::tickAll);
    m_chips->setFocusProxy(m_tree);
    connect(m_chips, &FilterChips::removed, m_filter, &WasteFilterMenu::removeChip);
    connect(m_filter, &WasteFilterMenu::filterChanged, this, &WastePane::applyFilter);
    connect(m_state, &ExplorerState::sourceChanged, m_filter, &WasteFilterMenu::clear);
    connect(m_analysis, &WasteAnalysis::changed, this, &WastePane::showReport);
    for (const auto signal : {&ExplorerState::sourceChanged, &ExplorerState::loadedChanged})
        connect(m_state, signal, this, [this] { m_tree->setEmptyText(emptyText()); });
    connect(m_copyPatch, &QPushButton::clicked, this, &WastePane::copyPatch);
    tabOn(m_tree, QWidgetList {m_list} + m_shape->findChildren<QWidget *>() + QWidgetList {m_filter});
    showReport();
}

void WastePane::setUpColumns()
{
    m_tree->setItemDelegateForColumn(WasteModel::NameColumn, new CauseRowDelegate(m_tree));
    for (const int column : {WasteModel::CausedColumn, WasteModel::WrittenColumn})
        m_tree->setItemDelegateForColumn(column, new WasteLayersDelegate([this] { return m_model->report(); }, m_tree));
    m_tree->setItemDelegateForColumn(WasteModel::SizeColumn, new WasteDelegate(m_tree));
    m_tree->setTextElideMode(Qt::ElideRight);
    QFont bold; // As the sums of the causes are.
    bold.setBold(true);
    const int chip = layerChipSize(m_tree->font(), Layers).width() + ChipGap;
    setColumnWidths(m_tree,
        {{WasteModel::CausedColumn, QStringLiteral("RUN chown"), chip}, {WasteModel::WrittenColumn, QString(), chip},
            {WasteModel::ReasonColumn, QStringLiteral("same as /usr/lib"), 0},
            {WasteModel::SizeColumn, formatSize(999'900'000), 0, bold},
            {WasteModel::CompressedColumn, formatSize(999'900'000), 0, bold}});
    m_tree->columns()->setOptionalColumns({WasteModel::CompressedColumn, WasteModel::ReasonColumn}, ComfortableNames);
    m_tree->columns()->setNarrowestFirst(NarrowestName);
    // In a small window, a chip says who it was.
    const QString caused = m_model->headerData(WasteModel::CausedColumn, Qt::Horizontal).toString();
    const int narrowest = qMax(chip, m_tree->fontMetrics().horizontalAdvance(caused)) + ChipGap;
    m_tree->columns()->setElasticColumn(WasteModel::CausedColumn, narrowest);
}

void WastePane::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 4);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_header, 1);
    head->addWidget(m_shape);
    head->addWidget(m_filter);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_project);
    layout->addWidget(m_chips);
    layout->addWidget(new AnalysisStrip(m_analysis));
    m_lists->addWidget(m_tree);
    m_lists->addWidget(m_list);
    layout->addWidget(m_lists, 1);
    layout->addWidget(m_card);
    layout->addWidget(m_footer);
    auto *last = new QHBoxLayout;
    last->setContentsMargins(0, 0, PaneMargin, 0);
    last->setSpacing(PaneMargin);
    last->addWidget(m_dive, 1);
    last->addWidget(m_copyPatch, 0, Qt::AlignRight);
    layout->addLayout(last);
}

void WastePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isWanted, true))
        m_analysis->want(true);
}

void WastePane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (std::exchange(m_isWanted, false))
        m_analysis->want(false);
}

void WastePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_card->setMostHeight(qRound(height() * CardShare));
}

void WastePane::showReport()
{
    const WasteReportPtr report = m_analysis->report();
    if (report != m_model->report()) {
        m_model->setReport(report);
        showGroups();
    }
    for (QWidget *widget : std::initializer_list<QWidget *> {m_filter, m_shape})
        widget->setVisible(report && !report->findings.empty());
    listFiles();
    m_filter->setCauses(causesOf(report.get()));
    m_project->setReport(report);
    showSums(report.get());
    showPatch(report.get());
    m_dive->setReport(report);
    m_footer->setSelection(report, m_model->selection());
    m_tree->setEmptyText(emptyText());
    showCard({});
    if (report && m_revealed.second.isValid())
        reveal(m_revealed.first, m_revealed.second);
}

void WastePane::showGroups()
{
    m_tree->expandToDepth(0);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_tree->setFirstColumnSpanned(row, {}, true);
    const QLocale locale;
    if (const WasteReportPtr &report = m_model->report(); report && !m_shape->isFlat())
        m_chips->setResult(tr("%1 of %2", "findings that are listed, all")
                               .arg(locale.toString(qulonglong(m_model->listedFindings())),
                                   locale.toString(qulonglong(report->findings.size()))));
}

/** The flat list costs nothing while nobody looks at it. */
void WastePane::listFiles()
{
    m_list->files()->show(m_shape->isFlat() ? m_model->report() : nullptr, m_filter->filter());
}

void WastePane::showShape()
{
    m_lists->setCurrentIndex(m_shape->isFlat() ? 1 : 0);
    setFocusProxy(m_lists->currentWidget());
    listFiles();
    showGroups();
    showCard({});
}

/** The sums of the flat list, once it is there. */
void WastePane::showListed()
{
    if (m_shape->isFlat())
        m_chips->setResult(tr("%Ln files", nullptr, m_list->files()->rowCount()));
    m_list->setEmptyText(emptyText());
}

void WastePane::pickFile(const QModelIndex &index)
{
    const WasteFileModel *files = m_list->files();
    const int row = index.row();
    const std::size_t number = files->findingNumber(row);
    const WasteReport &report = *files->report();
    showCard(report.texts[number], number < report.fixes.size() ? report.fixes[number] : std::nullopt);
    Q_EMIT filePicked(files->finding(row).writer, report.image->tree.version(files->file(row).version).path);
}

void WastePane::applyFilter()
{
    m_model->setFilter(m_filter->filter());
    m_chips->setChips(m_filter->chips());
    listFiles();
    showGroups();
    showCard({});
    m_tree->setEmptyText(emptyText());
}

void WastePane::reveal(VersionId version, PathId path)
{
    m_revealed = {};
    if (!m_model->report()) {
        m_revealed = {version, path};
        return;
    }
    m_filter->clear();
    m_shape->setFlat(false);
    const PathTable &paths = m_model->report()->image->tree.paths();
    if (path.value >= paths.size())
        return;
    const QModelIndex index = m_model->indexOf(version, path);
    m_tree->setCurrentQuietly(index);
    showCard(index);
    if (index.isValid()) {
        m_tree->scrollTo(index);
        return;
    }
    m_card->setTexts(tr("Nothing in %1 is wasted.", "a path").arg(displayText(paths.fullPath(path))), {});
    m_card->show();
}

void WastePane::showSums(const WasteReport *report)
{
    m_bar->setVisible(report && report->image->stats.size > 0);
    if (!report) {
        m_header->setTitle({});
        m_header->setInfo({});
        return;
    }
    const quint64 size = report->image->stats.size;
    const Reclaimable &sums = report->reclaimable;
    m_header->setTitle(tr("%1 of %2 wasted (%3)", "bytes, bytes, percent")
                           .arg(formatSize(sums.bytes), formatSize(size), formatShare(sums.bytes, size)));
    m_header->setInfo(tr("about %1 compressed", "bytes").arg(formatSize(sums.compressedBytes)));
    m_bar->setBytes(report->account.image);
}

void WastePane::showPatch(const WasteReport *report)
{
    m_copyPatch->setVisible(report && !report->patch.isEmpty());
    if (!report)
        return;
    const FixPatch &patch = report->patch;
    m_copyPatch->setText(
        tr("Copy All Fixes as &Patch (\u2212%1)", "the bytes that it saves").arg(formatSize(patch.saves)));
    QStringList lines {tr("Fixes %Ln findings in the Dockerfile and saves %1.", "bytes", int(patch.applied.size()))
                           .arg(formatSize(patch.saves))};
    if (patch.savesByIgnoring > 0)
        lines.append(tr("%1 of that needs the .dockerignore lines named in its comments.", "bytes")
                         .arg(formatSize(patch.savesByIgnoring)));
    if (!patch.leftOut.empty())
        lines.append(
            tr("Leaves out %Ln fixes that conflict with others, and names them.", nullptr, int(patch.leftOut.size())));
    m_copyPatch->setToolTip(toolTipText(lines.join(QLatin1Char('\n'))));
    m_copyPatch->setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

void WastePane::copyPatch() const
{
    if (const WasteReportPtr report = m_analysis->report())
        QGuiApplication::clipboard()->setText(report->patch.text);
}

QString WastePane::emptyText() const
{
    if (m_state->isEmpty())
        return tr("Open an image to see what it wastes.");
    if (!m_state->loaded())
        return tr("Reading the layers …");
    if (m_analysis->report() && !m_analysis->report()->findings.empty())
        return tr("No finding passes the filter.");
    return m_analysis->report() ? tr("Nothing is wasted: the container sees every byte of every layer exactly once.")
                                : QString();
}

void WastePane::pick(const QModelIndex &index)
{
    showCard(index);
    const Finding *finding = m_model->finding(index);
    if (!finding)
        return;
    const FoundFile *file = m_model->file(index);
    if (file)
        Q_EMIT filePicked(finding->writer, m_model->report()->image->tree.version(file->version).path);
    else
        m_state->selectLayer(finding->writer, SelectionOrigin::Waste);
}

void WastePane::showCause(Cause cause)
{
    m_shape->setFlat(false);
    if (!m_filter->filter().causes.empty() && !m_filter->filter().has(cause))
        m_filter->clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        if (m_model->cause(group) != cause)
            continue;
        m_tree->setCurrentQuietly(group);
        m_tree->expand(group);
        showCard(group);
        m_tree->scrollTo(group, QAbstractItemView::PositionAtTop);
    }
}

void WastePane::showCard(const QModelIndex &index)
{
    if (const FindingText *texts = m_model->texts(index))
        m_card->setTexts(explanationOf(*texts), texts->advice, m_model->fix(index));
    else if (index.isValid())
        m_card->setTexts(causeHelp(m_model->cause(index)), {});
    revealCard(index.isValid());
}

/** The card of one of the flat list's files. */
void WastePane::showCard(const FindingText &texts, const std::optional<DockerfileFix> &fix)
{
    m_card->setTexts(explanationOf(texts), texts.advice, fix);
    revealCard(true);
}

void WastePane::revealCard(bool isWanted)
{
    const bool appears = isWanted && m_card->isHidden();
    m_card->setVisible(isWanted);
    if (!appears)
        return;
    // The card takes its space from the list, and must not hide what it describes.
    layout()->activate();
    auto *list = m_shape->isFlat() ? m_list : m_tree;
    list->scrollTo(list->currentIndex());
}

void WastePane::tickAll(bool ticked)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->setData(m_model->index(row, 0), ticked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

QByteArray WastePane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_tree->columns()->saveColumns() << m_list->columns()->saveColumns() << m_shape->isFlat();
    return state;
}

bool WastePane::restoreState(const QByteArray &state)
{
    QByteArray groups;
    QByteArray files;
    bool isFlat = false;
    QDataStream stream(state);
    stream >> groups >> files >> isFlat;
    const bool isRestored = stream.status() == QDataStream::Ok && m_tree->columns()->restoreColumns(groups)
        && m_list->columns()->restoreColumns(files);
    m_tree->header()->setSortIndicator(-1, Qt::DescendingOrder);
    m_shape->setFlat(isRestored && isFlat);
    return isRestored;
}

QSize WastePane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 66, fontMetrics().height() * 24};
}

}
