// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "servednginx.h"

#include <QFile>
#include <QStandardPaths>

namespace stratoscope
{

QString ServedNginx::program()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("nginx"));
    // Users other than root rarely look there.
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin")})
                           : found;
}

ServedNginx::ServedNginx(const QString &folder, const QString &behind, bool speaksHttp2, const QByteArray &more)
    : ServedProgram(folder + QStringLiteral("/nginx-%1.log"))
{
    const QByteArray place = folder.toUtf8();
    const QString path = QStringLiteral("%1/nginx-%2.conf").arg(folder).arg(port());
    QFile config(path);
    if (!config.open(QIODevice::WriteOnly))
        return;
    QByteArray temporary;
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        temporary += QByteArray("  ") + kind + "_temp_path " + place + "/nginx-" + kind + ";\n";
    config.write("daemon off;\nmaster_process off;\npid " + place
        + "/nginx.pid;\nerror_log stderr;\nevents {}\nhttp {\n" + temporary
        + "  log_format short '$server_protocol $connection';\n  access_log " + logPath().toUtf8()
        + " short if=$ssl_protocol;\n  server {\n    listen 127.0.0.1:" + QByteArray::number(port()) + " ssl"
        + (speaksHttp2 ? " http2" : "") + ";\n    ssl_certificate " + place + "/server.crt;\n    ssl_certificate_key "
        + place + "/server.key;\n" + more + "    location / { proxy_pass http://" + behind.toUtf8()
        + "; proxy_set_header Host $http_host; }\n  }\n}\n");
    config.close();
    start(program(), {QStringLiteral("-p"), folder, QStringLiteral("-c"), path}, path + QStringLiteral(".output"));
}

}
