// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "hostcertificates.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QUrl>

#include <functional>
#include <optional>
#include <utility>

namespace stratoscope
{

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/** The beginning of an answer: everything before its body. */
struct HttpHead
{
    int status = 0;
    HttpHeaders headers;

    /** The value of header \a name, whose case does not matter; several lines are joined by line breaks. */
    QByteArray header(QByteArrayView name) const;
    /** Where the part begins that an answer to a request with a range has ("bytes 100-199/200"); empty if it does not say. */
    std::optional<quint64> rangeStart() const;
    bool isFine() const { return status >= 200 && status < 300; }
    bool isRedirect() const;
};

/** Takes the body of an answer with a status of 2xx, piece by piece, on the network's thread. */
using HttpSink = std::function<Result<void>(const HttpHead &head, QByteArrayView bytes)>;

/** One request, to one host: redirects are not followed, and nobody is told who asks unless the headers say so. */
struct HttpRequest
{
    QUrl url;
    HttpHeaders headers;
    QByteArray form; ///< Of a POST; empty: a GET.
    std::optional<HostCertificates> tls; ///< Empty: the system's certificates.
    bool acceptsAnyCertificate = false;
    quint64 mostBytes = 0; ///< Of the body, where no sink takes it.
    int patienceMs = 30'000; ///< How long it may be silent.
    HttpSink sink = {};
};

/** What became of a request. */
struct HttpOutcome
{
    enum class Fault {
        None, ///< There is an answer, whatever its status.
        Cancelled,
        Refused, ///< Nobody listens there.
        NoSuchHost,
        Tls, ///< No TLS, or a certificate that is not trusted.
        Proxy,
        Silent, ///< Nothing came for too long.
        Cut, ///< The connection ended before the answer did.
        TooLarge, ///< The body, or the header.
        Sink, ///< What the sink returned is in error, or what it threw.
        Other,
    };

    Fault fault = Fault::None;
    QString cause; ///< The network's words, where they tell more than the fault.
    std::optional<Error> error;
    HttpHead head;
    QByteArray body;

    bool isAnswer() const { return fault == Fault::None; }
    /** True if the same request may succeed a little later. */
    bool isPassing() const;
};

}
