// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "navigation.h"

#include "detailspane.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "middletabs.h"
#include "windowactions.h"

#include <QAction>
#include <QMouseEvent>
#include <QWindow>

namespace stratoscope
{

Navigation::Navigation(QWidget *window, const WindowActions &actions, ExplorerState *state, ExplorerPage *page)
    : QObject(window)
    , m_window(window)
    , m_actions(actions)
    , m_state(state)
    , m_page(page)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Navigation::note);
    connect(state, &ExplorerState::selectionChanged, this, &Navigation::noteSoon);
    connect(state, &ExplorerState::upToChanged, this, &Navigation::noteSoon);
    connect(page->middle(), &QTabWidget::currentChanged, this, &Navigation::noteSoon);
    connect(page->details(), &QTabWidget::currentChanged, this, &Navigation::noteSoon);
    connect(actions.showPicture, &QAction::toggled, this, &Navigation::noteSoon);
    connect(state, &ExplorerState::sourceChanged, this, &Navigation::startAnew);
    // The same paths may have other numbers now.
    connect(state, &ExplorerState::loadedChanged, this, &Navigation::startAnew);
    connect(actions.back, &QAction::triggered, this, &Navigation::goBack);
    connect(actions.forward, &QAction::triggered, this, &Navigation::goForward);
    window->installEventFilter(this);
    updateActions();
}

void Navigation::noteSoon()
{
    m_soon.start(0);
}

ViewPlace Navigation::current() const
{
    return {m_state->selection(), m_state->upTo(), m_page->middle()->currentIndex(), m_page->details()->currentIndex(),
        m_actions.showPicture->isChecked()};
}

bool Navigation::isSameStep(const ViewPlace &place) const
{
    if (!m_since.isValid() || m_since.hasExpired(m_sameStepMs))
        return false;
    const bool isHeightAlone = place.selection.looksAt(m_last.selection) && place.upTo != m_last.upTo;
    const bool isPathAlone = place.upTo == m_last.upTo && !place.selection.looksAt(m_last.selection)
        && place.selection.origin == m_last.selection.origin;
    return place.middle == m_last.middle && place.details == m_last.details && place.isPicture == m_last.isPicture
        && (isHeightAlone || isPathAlone);
}

void Navigation::note()
{
    if (!m_state->loaded())
        return;
    const ViewPlace place = current();
    if (place.looksLike(m_last))
        return;
    // What the program selects once the image is open is where the user begins.
    const bool isBeginning = !m_since.isValid() && place.selection.origin == SelectionOrigin::Program
        && !place.selection.looksAt(m_last.selection);
    if (isBeginning || isSameStep(place))
        m_history.amend(place);
    else
        m_history.visit(place);
    m_last = place;
    if (!isBeginning)
        m_since.start();
    updateActions();
}

void Navigation::startAnew()
{
    const LoadedImagePtr before = std::exchange(m_image, m_state->loaded());
    // More is known of the same files.
    if (before && m_image && before->tree.sharesShapeWith(m_image->tree))
        return;
    m_soon.stop();
    m_history.clear();
    m_last = current();
    m_history.visit(m_last);
    m_since.invalidate();
    updateActions();
}

void Navigation::show(const ViewPlace &place)
{
    m_state->setUpTo(place.upTo);
    m_state->select(place.selection);
    m_page->middle()->setCurrentIndex(place.middle);
    m_page->details()->setCurrentIndex(place.details);
    m_actions.showPicture->setChecked(place.isPicture);
    // It is in the history already.
    m_soon.stop();
    m_last = current();
    m_since.invalidate();
    updateActions();
}

void Navigation::goBack()
{
    if (m_soon.isActive())
        note();
    if (m_history.canGoBack())
        show(m_history.goBack());
}

void Navigation::goForward()
{
    if (m_history.canGoForward())
        show(m_history.goForward());
}

void Navigation::updateActions()
{
    m_actions.back->setEnabled(m_history.canGoBack());
    m_actions.forward->setEnabled(m_history.canGoForward());
}

/** Before any widget sees them: an item view would select what is under the mouse. */
bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Show && m_window->windowHandle())
        m_window->windowHandle()->installEventFilter(this);
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!watched->isWindowType() || (!isPress && event->type() != QEvent::MouseButtonRelease))
        return QObject::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return false;
    if (isPress && button == Qt::BackButton)
        goBack();
    else if (isPress)
        goForward();
    return true;
}

}
