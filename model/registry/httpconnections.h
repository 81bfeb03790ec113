// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httprequest.h"

#include <QObject>

#include <map>

class QTcpSocket;

namespace stratoscope
{

/** The connections of one thread: those that servers leave open wait for another request. */
class HttpConnections : public QObject
{
    Q_OBJECT

public:
    explicit HttpConnections(QObject *parent = nullptr);

    /** An open connection to where \a request goes; null if there is none. The caller owns it. */
    QTcpSocket *takeIdle(const HttpRequest &request);
    /** A new connection that has not been opened. The caller owns it. */
    static QTcpSocket *create(const HttpRequest &request);
    /** Connects \a socket, made by create(). */
    static void open(QTcpSocket *socket, const HttpRequest &request);
    /** Keeps \a socket, over which \a request went, for a while. */
    void keep(QTcpSocket *socket, const HttpRequest &request);

private:
    static QString keyOf(const HttpRequest &request);

    std::multimap<QString, QTcpSocket *> m_idle;
};

}
