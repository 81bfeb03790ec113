// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "centredpage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVariant>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Lines longer than this many average characters are hard to read. */
constexpr int ColumnCharacters = 64;
constexpr auto ScaleProperty = "stratoscopeScale";

QFont scaled(QFont font, qreal scale)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * scale));
    return font;
}

}

CentredPage::CentredPage(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);

    auto *page = new QWidget;
    auto *across = new QHBoxLayout(page);
    across->addStretch();
    across->addWidget(m_content, 100);
    across->addStretch();

    auto *down = new QVBoxLayout(m_content);
    down->setContentsMargins(0, 0, 0, 0);
    down->addStretch(2);
    m_column = new QVBoxLayout;
    down->addLayout(m_column);
    down->addStretch(3);

    setWidget(page);
    m_content->installEventFilter(this);
    applyFont();
}

QLabel *CentredPage::addLabel(qreal scale, bool bold)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setTextFormat(Qt::PlainText);
    label->setProperty(ScaleProperty, scale);
    QFont labelFont = scaled(font(), scale);
    labelFont.setBold(bold);
    label->setFont(labelFont);
    m_column->addWidget(label);
    return label;
}

QLabel *CentredPage::addQuietLabel()
{
    QLabel *label = addLabel(1);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void CentredPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

bool CentredPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show))
        limitWidth();
    return QScrollArea::eventFilter(watched, event);
}

/** As wide as lines are to be, or as a row of buttons needs: their texts are longer in some languages. */
void CentredPage::limitWidth()
{
    m_content->setMaximumWidth(
        std::max(fontMetrics().averageCharWidth() * ColumnCharacters, m_content->layout()->minimumSize().width()));
}

void CentredPage::applyFont()
{
    limitWidth();
    const QList<QLabel *> labels = m_content->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        const qreal scale = label->property(ScaleProperty).toReal();
        if (scale <= 0)
            continue;
        QFont labelFont = scaled(font(), scale);
        labelFont.setBold(label->font().bold());
        label->setFont(labelFont);
    }
}

}
