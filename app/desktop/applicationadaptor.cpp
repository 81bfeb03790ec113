// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "applicationadaptor.h"

#include <QDBusConnection>
#include <QVariantList>

namespace stratoscope
{

namespace
{

/** No file manager opens so many, and each takes a window. */
constexpr qsizetype MostUris = 100;

QString tokenIn(const QVariantMap &platformData)
{
    const QString token = platformData.value(QStringLiteral("activation-token")).toString();
    return token.isEmpty() ? platformData.value(QStringLiteral("desktop-startup-id")).toString() : token;
}

void refuse(const QDBusMessage &message)
{
    message.setDelayedReply(true);
    QDBusConnection::sessionBus().send(
        message.createErrorReply(QDBusError::NotSupported, QStringLiteral("this process cannot do that")));
}

}

ApplicationAdaptor::ApplicationAdaptor(QObject *object, Handler handler)
    : QDBusAbstractAdaptor(object)
    , m_handler(std::move(handler))
{
}

void ApplicationAdaptor::start(StartCall call, const QVariantMap &platformData, const QDBusMessage &message)
{
    call.token = tokenIn(platformData);
    if (!m_handler(call))
        refuse(message);
}

void ApplicationAdaptor::Activate(const QVariantMap &platformData, const QDBusMessage &message)
{
    start({}, platformData, message);
}

void ApplicationAdaptor::Open(const QStringList &uris, const QVariantMap &platformData, const QDBusMessage &message)
{
    // What begins with a dash is no option here.
    start({QStringList {QStringLiteral("--")} + uris.mid(0, MostUris), {}, {}, {}}, platformData, message);
}

void ApplicationAdaptor::ActivateAction(
    const QString &name, const QVariantList &parameter, const QVariantMap &platformData, const QDBusMessage &message)
{
    // Called like options; those of the desktop file, and no others.
    static const QStringList likeOptions {QStringLiteral("open-engine"), QStringLiteral("compare")};
    if (name == QLatin1String(StartAction))
        start({parameter.value(0).toStringList(), parameter.value(1).toString(), parameter.value(2).toString(), {}},
            platformData, message);
    else if (likeOptions.contains(name))
        start({{QStringLiteral("--") + name}, {}, {}, {}}, platformData, message);
    else if (name == QLatin1String("new-window"))
        start({}, platformData, message);
    else
        refuse(message);
}

}
