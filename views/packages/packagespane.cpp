// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "packagespane.h"

#include "bartree.h"
#include "buildreading.h"
#include "bytes.h"
#include "columnwidths.h"
#include "elidedlabel.h"
#include "explorerstate.h"
#include "fittingheader.h"
#include "format.h"
#include "panemetrics.h"
#include "tooltiptext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace stratoscope
{

namespace
{

constexpr int FewestScopeCharacters = 12;
/** The scopes that are always there; behind them come two for each bill of materials. */
constexpr int FixedScopes = 3;
constexpr int ScopesOfBill = 2;

}

PackagesPane::PackagesPane(ExplorerState *state, PackageReading *packages, BuildReading *build, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_packages(packages)
    , m_build(build)
    , m_model(new PackagesModel(this))
    , m_scope(new QComboBox)
    , m_filter(new QLineEdit)
    , m_tree(new BarTree(m_model, PackagesModel::SizeColumn, PackagesModel::ShareRole, PackagesModel::ColorRole))
    , m_total(new ElidedLabel(Qt::AlignLeft))
{
    m_tree->setAccessibleName(tr("Packages"));
    setFocusProxy(m_tree);
    m_scope->addItems(
        {tr("In the unified file system"), tr("Changed by the selected layer"), tr("Only in hidden layers")});
    m_scope->setAccessibleName(tr("Which packages to list"));
    m_scope->setToolTip(toolTipText(m_scope->accessibleName()));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(FewestScopeCharacters);
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter packages by name"));
    m_filter->setClearButtonEnabled(true);
    setUpColumns();
    layOut();
    connectState();
    listBills();
    refresh();
}

void PackagesPane::setUpColumns()
{
    m_tree->setRootIsDecorated(false);
    m_tree->selectMany();
    setColumnWidths(m_tree,
        {{PackagesModel::VersionColumn, QStringLiteral("12.3.45-6+deb12u7"), 0},
            {PackagesModel::TypeColumn, QStringLiteral("python"), 0},
            {PackagesModel::ChangeColumn, tr("downgraded", "a package"), 0},
            {PackagesModel::LayerColumn, QStringLiteral("127"), 0},
            {PackagesModel::LicenseColumn, QStringLiteral("LGPL-2.1-or-later"), 0},
            {PackagesModel::SizeColumn, formatSize(999'900'000), 0}});
    m_tree->columns()->setElasticColumn(
        PackagesModel::VersionColumn, fontMetrics().horizontalAdvance(QStringLiteral("1.2.3-4+b5")));
    m_tree->columns()->setOptionalColumns(
        {PackagesModel::ChangeColumn, PackagesModel::TypeColumn, PackagesModel::LicenseColumn}, 240);
    m_tree->header()->setSortIndicator(PackagesModel::SizeColumn, Qt::DescendingOrder);
    m_tree->setSortingEnabled(true);
}

void PackagesPane::layOut()
{
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(PaneMargin, 0, PaneMargin, 0);
    choices->setSpacing(PaneMargin);
    choices->addWidget(m_scope, 1);
    choices->addWidget(m_filter, 1);
    QFont bold = font();
    bold.setBold(true);
    m_total->setFont(bold);
    m_total->setContentsMargins(PaneMargin, 0, PaneMargin, 0);
    m_total->setMinimumHeight(m_filter->sizeHint().height());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, PaneMargin, 0, 4);
    layout->addLayout(choices);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_total);
}

void PackagesPane::connectState()
{
    connect(m_tree, &MessageTree::rowPicked, this, &PackagesPane::pick);
    connect(m_packages, &PackageReading::changed, this, &PackagesPane::refresh);
    connect(m_build, &BuildReading::changed, this, &PackagesPane::listBills);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &PackagesPane::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, &PackagesPane::refresh);
    connect(m_state, &ExplorerState::loadedChanged, this, &PackagesPane::refresh);
    connect(m_state, &ExplorerState::selectionChanged, this, [this](const Selection &now, const Selection &before) {
        if (now.layer != before.layer && scope() == PackageScope::Layer)
            refresh();
    });
    connect(m_state, &ExplorerState::upToChanged, this, [this] {
        if (scope() != PackageScope::Layer)
            refresh();
    });
}

PackageScope PackagesPane::scope() const
{
    const int number = m_scope->currentIndex();
    if (number < FixedScopes)
        return PackageScope(number);
    return (number - FixedScopes) % ScopesOfBill == 0 ? PackageScope::Unlisted : PackageScope::Unknown;
}

const Sbom *PackagesPane::bill() const
{
    const KnownBuildPtr known = m_build->known();
    const int number = (m_scope->currentIndex() - FixedScopes) / ScopesOfBill;
    const bool isOne
        = m_scope->currentIndex() >= FixedScopes && known && std::size_t(number) < known->record->sboms.size();
    return isOne ? &known->record->sboms[std::size_t(number)] : nullptr;
}

void PackagesPane::listBills()
{
    const KnownBuildPtr known = m_build->known();
    if (m_scope->currentIndex() >= FixedScopes)
        m_scope->setCurrentIndex(0);
    while (m_scope->count() > FixedScopes)
        m_scope->removeItem(FixedScopes);
    for (const Sbom &bill : known ? known->record->sboms : std::vector<Sbom>()) {
        const QString title = displayText(bill.title());
        m_scope->addItem(tr("Missing from %1", "a bill of materials").arg(title));
        m_scope->addItem(tr("Only in %1", "a bill of materials").arg(title));
    }
}

void PackagesPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        m_total->setText(totalText());
}

void PackagesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_packages->want();
}

void PackagesPane::refresh()
{
    m_model->setPackages(m_packages->known(), scope(),
        scope() == PackageScope::Layer ? m_state->layer() : m_state->upTo(), m_filter->text().trimmed(), bill());
    m_total->setText(totalText());
    m_total->setToolTip(m_packages->known() && !m_packages->known()->packages->warnings.isEmpty()
            ? toolTipText(m_packages->known()->packages->warnings.join(QLatin1Char('\n')))
            : QString());
    m_tree->setEmptyText(emptyText());
}

void PackagesPane::pick(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const InstalledPackage &package = m_model->package(index.row());
    if (!package.layer.isValid())
        return;
    // A database of the system tells of hundreds: what is of interest is the layer.
    if (isOfSystem(package.package.ecosystem))
        m_state->selectLayer(package.layer, SelectionOrigin::Tables);
    else
        Q_EMIT filePicked(package.layer, package.database);
}

QString PackagesPane::totalText() const
{
    if (!m_packages->known())
        return {};
    const QString total = tr("%Ln package(s), %1", "bytes", m_model->rowCount()).arg(formatSize(m_model->bytes()));
    const qsizetype unread = m_packages->known()->packages->warnings.size();
    return unread == 0 ? total : tr("%1; %Ln database(s) not read", nullptr, int(unread)).arg(total);
}

QString PackagesPane::emptyText() const
{
    if (m_state->isEmpty())
        return tr("Open an image to see its packages.");
    if (!m_state->loaded())
        return tr("Reading the layers …");
    if (!m_packages->known())
        return tr("Reading the packages …");
    if (!m_filter->text().trimmed().isEmpty())
        return tr("No package has that in its name.");
    switch (scope()) {
    case PackageScope::Layer:
        return tr("This layer changes no packages.");
    case PackageScope::Hidden:
        return tr("No package is only in hidden layers.");
    case PackageScope::Unlisted:
        return tr("The bill of materials has every package of the image.");
    case PackageScope::Unknown:
        return tr("The bill of materials lists no package that the image lacks.");
    case PackageScope::Visible:
        break;
    }
    return tr("This image has no package database that can be read.");
}

QByteArray PackagesPane::saveState() const
{
    return QByteArray::number(m_scope->currentIndex());
}

bool PackagesPane::restoreState(const QByteArray &state)
{
    bool isNumber = false;
    const int scope = state.toInt(&isNumber);
    if (!isNumber || scope < 0 || scope >= m_scope->count())
        return false;
    m_scope->setCurrentIndex(scope);
    return true;
}

QSize PackagesPane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 66, fontMetrics().height() * 24};
}

}
