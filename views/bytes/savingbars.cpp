// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "savingbars.h"

#include "format.h"
#include "layerchip.h"
#include "tones.h"
#include "tooltiptext.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr std::size_t MostRows = 4;
constexpr int BarGap = 8;
constexpr int RowPadding = 3;

}

SavingBars::SavingBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("What would be left of each layer"));
}

void SavingBars::setBars(std::vector<SavingBar> bars)
{
    m_bars = std::move(bars);
    std::stable_sort(m_bars.begin(), m_bars.end(), [](const SavingBar &left, const SavingBar &right) {
        return left.before - left.after > right.before - right.after;
    });
    m_longest = 0;
    QStringList spoken;
    for (const SavingBar &bar : m_bars) {
        m_longest = std::max(m_longest, bar.before);
        spoken.append(tr("layer %1: %2", "number, what becomes of its size").arg(bar.number, text(bar)));
    }
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
    setToolTip(m_bars.size() > MostRows ? toolTipText(spoken.join(QLatin1Char('\n'))) : QString());
    updateGeometry();
    update();
}

int SavingBars::rowHeight() const
{
    return fontMetrics().height() + RowPadding;
}

int SavingBars::shownRows() const
{
    return static_cast<int>(std::min(m_bars.size(), MostRows));
}

QSize SavingBars::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, shownRows() * rowHeight()};
}

QSize SavingBars::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

PaintedPart SavingBars::part(int number) const
{
    const SavingBar &bar = m_bars[std::size_t(number)];
    // Those that are not shown are in the last row.
    const int row = std::min(number, shownRows() - 1);
    return {tr("layer %1: %2", "number, what becomes of its size").arg(bar.number, text(bar)), {},
        QRect(0, row * rowHeight(), width(), rowHeight())};
}

QString SavingBars::text(const SavingBar &bar) const
{
    return tr("%1 \u2192 %2", "a size before and after").arg(formatSize(bar.before), formatSize(bar.after));
}

void SavingBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isCut = m_bars.size() > MostRows;
    for (int i = 0; i < shownRows(); ++i) {
        const QRect row(0, i * rowHeight(), width(), rowHeight());
        if (isCut && i + 1 == shownRows()) {
            painter.setPen(quietColor(palette()));
            const int more = static_cast<int>(m_bars.size()) - i;
            painter.drawText(
                row, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), tr("and %Ln more", "layers", more));
        } else {
            paintBar(painter, row, m_bars[static_cast<std::size_t>(i)]);
        }
    }
}

void SavingBars::paintBar(QPainter &painter, const QRect &row, const SavingBar &bar) const
{
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), row, rect); };
    const QSize chip = layerChipSize(font(), 100);
    const QRect box(row.left(), row.top() + (row.height() - chip.height()) / 2, chip.width(), chip.height());
    paintLayerChip(&painter, mirrored(box), font(), bar.color, bar.number);

    const QString sizes = text(bar);
    const int textWidth = fontMetrics().horizontalAdvance(
        tr("%1 \u2192 %2", "a size before and after").arg(formatSize(999'900'000), formatSize(999'900'000)));
    const QRect label(row.right() + 1 - textWidth, row.top(), textWidth, row.height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(mirrored(label), static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter), sizes);

    const int left = box.right() + 1 + BarGap;
    const int room = label.left() - BarGap - left;
    if (room <= 0 || m_longest == 0)
        return;
    const auto length
        = [&](quint64 bytes) { return qRound(static_cast<double>(bytes) / static_cast<double>(m_longest) * room); };
    const int barHeight = row.height() / 2;
    const QRect before(left, row.top() + (row.height() - barHeight) / 2, qMax(2, length(bar.before)), barHeight);
    QRect after = before;
    after.setWidth(length(bar.after));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(warningColor(palette()), Qt::BDiagPattern));
    painter.drawRect(mirrored(before));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRect(mirrored(after));
    painter.setBrush(bar.color);
    painter.drawRect(mirrored(after));
}

}
