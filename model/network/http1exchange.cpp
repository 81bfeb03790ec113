// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "http1exchange.h"

#include "httpconnections.h"

#include <QTcpSocket>

namespace stratoscope
{

namespace
{

constexpr qint64 HttpBlockBytes = 128 << 10;

QByteArray requestText(const HttpRequest &request)
{
    QByteArray text = (request.form.isEmpty() ? "GET " : "POST ") + requestTarget(request.url)
        + " HTTP/1.1\r\nHost: " + request.url.authority(QUrl::FullyEncoded).toLatin1() + "\r\n";
    for (const auto &[name, value] : requestHeaders(request))
        text += name + ": " + value + "\r\n";
    return text + "\r\n" + request.form;
}

}

Http1Exchange::Http1Exchange(
    HttpConnections *connections, QTcpSocket *socket, const HttpRequest &request, bool isReused, HttpReceiver *receiver)
    : m_connections(connections)
    , m_socket(socket)
    , m_request(request)
    , m_isReused(isReused)
    , m_receiver(receiver)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &Http1Exchange::read);
    connect(socket, &QTcpSocket::errorOccurred, this, &Http1Exchange::fail);
    socket->write(requestText(request));
}

void Http1Exchange::read()
{
    while (m_receiver && m_socket->bytesAvailable() > 0 && !m_parser.isOver()) {
        m_hasAnswer = true;
        m_receiver->answerCame();
        const QByteArray block = m_socket->read(HttpBlockBytes);
        m_parser.feed(block, [this](QByteArrayView bytes) {
            if (m_receiver)
                m_receiver->bodyCame(m_parser.head(), bytes);
        });
    }
    if (m_parser.isOver())
        settle();
}

void Http1Exchange::settle()
{
    HttpEnd how;
    if (m_parser.state() == HttpParser::State::TooLarge)
        how.fault = HttpOutcome::Fault::TooLarge;
    else if (m_parser.state() != HttpParser::State::Done)
        how.fault = HttpOutcome::Fault::Cut;
    end(how);
}

void Http1Exchange::fail(QAbstractSocket::SocketError error)
{
    if (m_receiver && error == QAbstractSocket::RemoteHostClosedError && m_hasAnswer) {
        read();
        m_parser.finish();
        return settle();
    }
    // A server may end the connection that it left open at the moment when it is used again.
    end({faultOf(*m_socket, error), m_socket->errorString(), m_isReused && !m_hasAnswer});
}

void Http1Exchange::end(const HttpEnd &end)
{
    if (HttpReceiver *receiver = std::exchange(m_receiver, nullptr))
        receiver->ended(m_parser.head(), end);
}

void Http1Exchange::leave(HttpOutcome::Fault fault)
{
    m_receiver = nullptr;
    m_socket->disconnect(this);
    if (fault == HttpOutcome::Fault::None && m_parser.keepsConnection())
        m_connections->keep(m_socket, m_request);
    else
        m_socket->abort();
}

}
