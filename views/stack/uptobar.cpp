// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "uptobar.h"

#include "explorerstate.h"
#include "layernames.h"
#include "layerslider.h"
#include "terms.h"
#include "tooltiptext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QToolButton>

namespace stratoscope
{

namespace
{

/** The value's text gets enough space that the bar does not jump while the slider moves. */
constexpr int ValueCharacters = 30;

}

UpToBar::UpToBar(ExplorerState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_slider(new LayerSlider)
    , m_value(new QLabel)
{
    auto *label = new QLabel(tr("Stack &up to layer"));
    label->setBuddy(m_slider);
    m_slider->setAccessibleName(tr("Stack up to layer"));
    setWhatsThis(stratoscope::whatsThis({Term::StackHeight}));
    m_slider->setWhatsThis(whatsThis());
    m_value->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_value->setFont(bold);
    m_value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_slider, 1);
    row->addWidget(m_value, 1);
    setFocusProxy(m_slider);

    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        m_state->setUpTo(LayerIndex(static_cast<std::size_t>(value)));
        // setUpTo() emits nothing if it changes nothing.
        updateValue();
    });
    connect(m_state, &ExplorerState::sourceChanged, this, &UpToBar::updateRange);
    connect(m_state, &ExplorerState::loadedChanged, this, &UpToBar::updateRange);
    connect(m_state, &ExplorerState::upToChanged, this, &UpToBar::updateValue);
    updateRange();
}

void UpToBar::setPlayAction(QAction *play)
{
    auto *button = new QToolButton;
    button->setDefaultAction(play);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    static_cast<QHBoxLayout *>(layout())->insertWidget(1, button);
}

void UpToBar::stepUp()
{
    step(1);
}

void UpToBar::stepDown()
{
    step(-1);
}

void UpToBar::showAll()
{
    m_slider->setValue(m_slider->maximum());
}

void UpToBar::step(int by)
{
    m_slider->setValue(m_slider->value() + by);
}

void UpToBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        QFont bold = font();
        bold.setBold(true);
        m_value->setFont(bold);
        showText();
    }
}

void UpToBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showText();
}

void UpToBar::updateRange()
{
    const std::size_t count = m_state->layerCount();
    QStringList texts;
    for (std::size_t i = 0; i < count; ++i)
        texts.append(layerNumber(*m_state, LayerIndex(i)));
    {
        // The range follows the state, and must not change the state in the process.
        const QSignalBlocker blocker(m_slider);
        m_slider->setRange(0, count == 0 ? 0 : static_cast<int>(count) - 1);
        m_slider->setPageStep(qMax(1, static_cast<int>(count) / 5));
        m_slider->setTexts(texts);
    }
    setEnabled(count > 1);
    updateValue();
}

void UpToBar::updateValue()
{
    if (m_state->upTo().isValid()) {
        const QSignalBlocker blocker(m_slider);
        m_slider->setValue(static_cast<int>(m_state->upTo().value));
    }
    showText();
}

void UpToBar::showText()
{
    const QString text = m_state->isEmpty() ? QString() : valueText(m_state->upTo());
    m_value->setMinimumWidth(m_value->fontMetrics().averageCharWidth() * 12);
    m_value->setMaximumWidth(m_value->fontMetrics().averageCharWidth() * ValueCharacters);
    m_value->setText(m_value->fontMetrics().elidedText(text, Qt::ElideRight, m_value->width()));
    m_value->setToolTip(toolTipText(text));
    m_value->setAccessibleName(text);
    m_slider->setAccessibleDescription(text);
    m_slider->setToolTip(
        toolTipText(text.isEmpty() ? QString() : text + QLatin1Char('\n') + termText(Term::StackHeight)));
}

QString UpToBar::valueText(LayerIndex layer) const
{
    if (!layer.isValid())
        return {};
    const LoadedImagePtr loaded = m_state->loaded();
    if (loaded && loaded->isWritable(layer))
        return tr("container (top)");
    const QString number = layerNumber(*m_state, layer);
    const QString what = std::size_t(layer.value) + 1 == m_state->layerCount() ? tr("layer %1 (top)").arg(number)
                                                                               : tr("layer %1").arg(number);
    return tr("%1 · %2", "layer, its instruction").arg(what, layerTitle(m_state->image(), layer));
}

}
