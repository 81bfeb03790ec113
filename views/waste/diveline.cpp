// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "diveline.h"

#include "elidedlabel.h"
#include "format.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QWhatsThis>

namespace stratoscope
{

namespace
{

constexpr int Margin = 6;

QString percent(double share)
{
    return DiveLine::tr("%1 %", "a share").arg(QLocale().toString(share * 100, 'f', 1));
}

}

DiveLine::DiveLine(QWidget *parent)
    : QWidget(parent)
    , m_score(new ElidedLabel(Qt::AlignLeft))
    , m_why(new QToolButton)
{
    m_score->setForegroundRole(QPalette::PlaceholderText);
    m_why->setText(tr("Why Different?", "dive's score and the exact figures"));
    m_why->setAutoRaise(true);
    m_why->setToolTip(tr("Why dive's numbers differ from the exact ones"));
    m_why->setAccessibleName(m_why->toolTip());
    connect(m_why, &QToolButton::clicked, this, &DiveLine::explain);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Margin, 0, 0, 0);
    layout->setSpacing(Margin);
    layout->addWidget(m_score);
    layout->addWidget(m_why);
    layout->addStretch(1);
    setReport({});
}

void DiveLine::setReport(const WasteReportPtr &report)
{
    setVisible(report != nullptr);
    if (!report)
        return;
    const DiveScore &dive = report->dive;
    const ImageStats &stats = report->image->stats;
    m_score->setText(tr("dive's score: %1, %2 wasted", "a share, bytes")
                         .arg(percent(dive.efficiency), formatSize(dive.wastedBytes)));
    const QStringList reasons {
        tr("Of a path that several layers write, dive counts all versions as wasted, the one that is needed among "
           "them."),
        tr("A directory that is deleted as a whole does not count as wasted in it."),
        tr("It does not see opaque directories, by which a layer replaces all that is in one."),
        tr("Hard links are files of no size to it; here, the bytes of a file count once, and as wasted when its last "
           "name is hidden."),
        tr("It does not look at content: what is there twice, or of no use though it can be seen, is in none of its "
           "numbers."),
    };
    QString list;
    for (const QString &reason : reasons)
        list += QStringLiteral("<li>%1</li>").arg(reason.toHtmlEscaped());
    const QString exact
        = tr("Exactly %1 of %2 are hidden from the container. The well-known tool dive says that %3 "
             "are wasted, %4 of what stands on the bottom layer, and calls the image %5 efficient. The numbers "
             "differ, because dive compares paths:")
              .arg(formatSize(stats.wastedBytes), formatSize(stats.size), formatSize(dive.wastedBytes),
                  percent(dive.wastedUserPercent), percent(dive.efficiency));
    m_explanation = QStringLiteral("<qt><p>%1</p><ul>%2</ul></qt>").arg(exact.toHtmlEscaped(), list);
}

void DiveLine::explain()
{
    QWhatsThis::showText(m_why->mapToGlobal(QPoint(0, m_why->height())), m_explanation, m_why);
}

}
