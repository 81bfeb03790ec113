// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "partaccess.h"

#include "paintedparts.h"

#include <QPointer>
#include <QWidget>

#include <utility>

namespace stratoscope
{

namespace
{

/** One part, by its number: what that is now. */
class PartAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartAccess(QWidget *widget, PaintedParts *parts, int number)
        : m_widget(widget)
        , m_parts(parts)
        , m_number(number)
    {
    }

    int number() const { return m_number; }

    bool isValid() const override { return m_widget && m_number < m_parts->partCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return isValid() ? m_widget->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_parts->part(m_number).place;
        return {m_widget->mapToGlobal(place.topLeft()), place.size()};
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        switch (kind) {
        case QAccessible::Name:
            return m_parts->part(m_number).name;
        case QAccessible::Description:
            return m_parts->part(m_number).description;
        default:
            return {};
        }
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isCurrent = m_parts->currentPart() == m_number;
        const bool canBeCurrent = m_widget->focusPolicy() != Qt::NoFocus;
        state.focusable = canBeCurrent;
        state.selectable = canBeCurrent;
        state.selected = isCurrent;
        state.focused = isCurrent && m_widget->hasFocus();
        state.invisible = !m_widget->isVisible();
        state.offscreen = !m_widget->rect().intersects(m_parts->part(m_number).place);
        state.disabled = !m_widget->isEnabled();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ActionInterface && isValid() && m_parts->canPick(m_number))
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction() && isValid())
            m_parts->pickPart(m_number);
    }

private:
    QPointer<QWidget> m_widget;
    PaintedParts *m_parts;
    int m_number;
};

QAccessibleInterface *partListOf(const QString &, QObject *object)
{
    auto *parts = dynamic_cast<PaintedParts *>(object);
    return parts ? new PartListAccess(static_cast<QWidget *>(object), parts) : nullptr;
}

}

PartListAccess::PartListAccess(QWidget *widget, PaintedParts *parts)
    : QAccessibleWidget(widget, QAccessible::List)
    , m_parts(parts)
{
}

PartListAccess::~PartListAccess()
{
    for (const QAccessible::Id id : m_items) {
        if (id)
            QAccessible::deleteAccessibleInterface(id);
    }
}

int PartListAccess::childCount() const
{
    return widget() ? m_parts->partCount() : 0;
}

QAccessibleInterface *PartListAccess::child(int number) const
{
    if (number < 0 || number >= childCount())
        return nullptr;
    if (m_items.size() <= std::size_t(number))
        m_items.resize(std::size_t(number) + 1);
    QAccessible::Id &id = m_items[std::size_t(number)];
    if (!id)
        id = QAccessible::registerAccessibleInterface(new PartAccess(widget(), m_parts, number));
    return QAccessible::accessibleInterface(id);
}

int PartListAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const PartAccess *>(child);
    return part ? part->number() : -1;
}

QAccessibleInterface *PartListAccess::childAt(int x, int y) const
{
    if (!widget())
        return nullptr;
    const QPoint point = widget()->mapFromGlobal(QPoint(x, y));
    // What is painted later lies on top.
    for (int number = childCount() - 1; number >= 0; --number) {
        if (m_parts->part(number).place.contains(point))
            return child(number);
    }
    return nullptr;
}

QAccessibleInterface *PartListAccess::focusChild() const
{
    return widget() && widget()->hasFocus() ? child(m_parts->currentPart()) : nullptr;
}

void installPartAccess()
{
    static bool isInstalled = false;
    if (!std::exchange(isInstalled, true))
        QAccessible::installFactory(partListOf);
}

}
