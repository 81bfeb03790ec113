// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "startcall.h"

#include <QDBusAbstractAdaptor>
#include <QDBusMessage>
#include <QVariantList>
#include <QVariantMap>

#include <functional>

namespace stratoscope
{

/** What the Desktop Entry Specification wants of a program that the bus can start. Whoever calls may be anyone. */
class ApplicationAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    /** The action with all of a command line, which only this program calls. */
    static constexpr char StartAction[] = "start";

    /** Does what a call says; false if this process cannot. */
    using Handler = std::function<bool(const StartCall &)>;

    ApplicationAdaptor(QObject *object, Handler handler);

public Q_SLOTS:
    void Activate(const QVariantMap &platformData, const QDBusMessage &message);
    void Open(const QStringList &uris, const QVariantMap &platformData, const QDBusMessage &message);
    void ActivateAction(const QString &name, const QVariantList &parameter, const QVariantMap &platformData,
        const QDBusMessage &message);

private:
    void start(StartCall call, const QVariantMap &platformData, const QDBusMessage &message);

    Handler m_handler;
};

}
