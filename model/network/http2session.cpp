// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "http2session.h"

#include "httpparser.h"

#include <nghttp2/nghttp2.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace stratoscope
{

namespace
{

/** What may be under way to us. Nothing of it is kept: whoever takes the body takes it at once. */
constexpr int StreamWindow = 4 << 20;
constexpr int ConnectionWindow = 16 << 20;
constexpr std::size_t MostStreams = 32;
/** Answers to pings and settings that the server does not fetch. */
constexpr std::size_t MostUnsentAnswers = 100;
/** Frames that bring nobody anything; servers send some at the start, and now and then. */
constexpr int MostEmptyFrames = 1'000;
/** What a field of a header costs beside its text (RFC 9113, section 6.5.2). */
constexpr std::size_t FieldCost = 32;

nghttp2_nv field(const QByteArray &name, const QByteArray &value)
{
    // The library copies both, and writes to neither.
    const auto bytes = [](const QByteArray &text) {
        return const_cast<std::uint8_t *>(reinterpret_cast<const std::uint8_t *>(text.constData()));
    };
    return {bytes(name), bytes(value), std::size_t(name.size()), std::size_t(value.size()), NGHTTP2_NV_FLAG_NONE};
}

HttpHeaders fieldsOf(const HttpRequest &request)
{
    HttpHeaders fields {{":method", request.form.isEmpty() ? "GET" : "POST"},
        {":scheme", request.url.scheme().toLatin1()},
        {":authority", request.url.authority(QUrl::FullyEncoded).toLatin1()}, {":path", requestTarget(request.url)}};
    for (const auto &[name, value] : requestHeaders(request))
        fields.emplaceBack(name.toLower(), value);
    return fields;
}

}

struct Http2Session::Stream
{
    HttpReceiver *receiver = nullptr;
    QByteArray form;
    qsizetype formSent = 0;
    HttpHead head;
    std::size_t headBytes = 0;
    bool isHeadWhole = false;
    bool isReused = false; ///< There was another request over this connection before.
    bool hasAnswer = false;
};

/** What the library calls: \a user is the session. */
struct Http2Session::Calls
{
    static Http2Session &of(void *user) { return *static_cast<Http2Session *>(user); }

    static int beginFrame(nghttp2_session *, const nghttp2_frame_hd *frame, void *user)
    {
        const bool isData = frame->type == NGHTTP2_DATA && frame->length > 0;
        return isData || ++of(user).m_emptyFrames <= MostEmptyFrames ? 0 : NGHTTP2_ERR_CALLBACK_FAILURE;
    }

    static int beginHeaders(nghttp2_session *, const nghttp2_frame *frame, void *user)
    {
        // What came before was "Continue" or the like.
        if (const StreamPtr stream = of(user).find(frame->hd.stream_id); stream && !stream->isHeadWhole)
            stream->head = {};
        return 0;
    }

    static int header(nghttp2_session *, const nghttp2_frame *frame, const std::uint8_t *name, std::size_t nameSize,
        const std::uint8_t *value, std::size_t valueSize, std::uint8_t, void *user)
    {
        const StreamPtr stream = of(user).find(frame->hd.stream_id);
        if (!stream)
            return 0;
        stream->headBytes += nameSize + valueSize + FieldCost;
        if (stream->headBytes > std::size_t(HttpParser::MostHeadBytes)) {
            // Without reading on, which may take for ever, nobody knows what later headers on this connection mean.
            of(user).end(frame->hd.stream_id, {HttpOutcome::Fault::TooLarge});
            return NGHTTP2_ERR_CALLBACK_FAILURE;
        }
        const QByteArray key(reinterpret_cast<const char *>(name), qsizetype(nameSize));
        const QByteArray text(reinterpret_cast<const char *>(value), qsizetype(valueSize));
        if (stream->isHeadWhole)
            return 0;
        if (key != ":status") {
            stream->head.headers.emplaceBack(key, text.trimmed());
            return 0;
        }
        stream->head.status = text.toInt();
        // The library takes any three digits, and what is no 1xx for the last of them: a body would come before the
        // head.
        return stream->head.status < 100 ? NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE : 0;
    }

    static int frame(nghttp2_session *session, const nghttp2_frame *frame, void *user)
    {
        const int id = frame->hd.stream_id;
        const StreamPtr stream = of(user).find(id);
        if (frame->hd.type == NGHTTP2_SETTINGS)
            of(user).m_knowsServer = true;
        if (!stream || (frame->hd.type != NGHTTP2_HEADERS && frame->hd.type != NGHTTP2_DATA))
            return 0;
        if (!stream->isHeadWhole && stream->head.status >= 200) {
            stream->isHeadWhole = true;
            of(user).m_emptyFrames = 0;
        }
        stream->hasAnswer = true;
        if (frame->hd.type == NGHTTP2_HEADERS)
            stream->receiver->answerCame();
        if ((frame->hd.flags & NGHTTP2_FLAG_END_STREAM) == 0)
            return 0;
        // It may answer before it has read what was asked.
        if (stream->formSent < stream->form.size())
            nghttp2_submit_rst_stream(session, NGHTTP2_FLAG_NONE, id, NGHTTP2_NO_ERROR);
        of(user).end(id, {});
        return 0;
    }

    static int data(
        nghttp2_session *, std::uint8_t, std::int32_t id, const std::uint8_t *bytes, std::size_t size, void *user)
    {
        const StreamPtr stream = of(user).find(id);
        if (!stream)
            return 0;
        of(user).m_emptyFrames = 0;
        stream->hasAnswer = true;
        stream->receiver->answerCame();
        stream->receiver->bodyCame(
            stream->head, QByteArrayView(reinterpret_cast<const char *>(bytes), qsizetype(size)));
        return 0;
    }

    static int closed(nghttp2_session *, std::int32_t id, std::uint32_t code, void *user)
    {
        const StreamPtr stream = of(user).find(id);
        HttpEnd end {HttpOutcome::Fault::Cut};
        end.needsHttp1 = code == NGHTTP2_HTTP_1_1_REQUIRED;
        end.isUnheard = stream && !stream->hasAnswer && (end.needsHttp1 || code == NGHTTP2_REFUSED_STREAM);
        of(user).end(id, end);
        return 0;
    }

    /** Never sent: the server has no room for it, or leaves. */
    static int notSent(nghttp2_session *, const nghttp2_frame *frame, int, void *user)
    {
        HttpEnd end {HttpOutcome::Fault::Cut};
        end.isUnheard = true;
        if (frame->hd.type == NGHTTP2_HEADERS)
            of(user).end(frame->hd.stream_id, end);
        return 0;
    }

    static ssize_t form(nghttp2_session *, std::int32_t id, std::uint8_t *buffer, std::size_t size,
        std::uint32_t *flags, nghttp2_data_source *, void *user)
    {
        const StreamPtr stream = of(user).find(id);
        if (!stream)
            return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
        const qsizetype count = std::min(qsizetype(size), stream->form.size() - stream->formSent);
        std::memcpy(buffer, stream->form.constData() + stream->formSent, std::size_t(count));
        stream->formSent += count;
        if (stream->formSent == stream->form.size())
            *flags |= NGHTTP2_DATA_FLAG_EOF;
        return count;
    }
};

Http2Session::Http2Session()
{
    nghttp2_session_callbacks *calls = nullptr;
    nghttp2_option *options = nullptr;
    if (nghttp2_session_callbacks_new(&calls) != 0 || nghttp2_option_new(&options) != 0)
        qFatal("out of memory");
    nghttp2_session_callbacks_set_on_begin_frame_callback(calls, &Calls::beginFrame);
    nghttp2_session_callbacks_set_on_begin_headers_callback(calls, &Calls::beginHeaders);
    nghttp2_session_callbacks_set_on_header_callback(calls, &Calls::header);
    nghttp2_session_callbacks_set_on_frame_recv_callback(calls, &Calls::frame);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(calls, &Calls::data);
    nghttp2_session_callbacks_set_on_stream_close_callback(calls, &Calls::closed);
    nghttp2_session_callbacks_set_on_frame_not_send_callback(calls, &Calls::notSent);
    nghttp2_option_set_max_outbound_ack(options, MostUnsentAnswers);
    nghttp2_option_set_max_reserved_remote_streams(options, 0);
    if (nghttp2_session_client_new2(&m_session, calls, this, options) != 0)
        qFatal("out of memory");
    nghttp2_option_del(options);
    nghttp2_session_callbacks_del(calls);
    const std::array<nghttp2_settings_entry, 3> settings {
        {{NGHTTP2_SETTINGS_ENABLE_PUSH, 0}, {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, StreamWindow},
            {NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, std::uint32_t(HttpParser::MostHeadBytes)}}};
    nghttp2_submit_settings(m_session, NGHTTP2_FLAG_NONE, settings.data(), settings.size());
    nghttp2_session_set_local_window_size(m_session, NGHTTP2_FLAG_NONE, 0, ConnectionWindow);
}

Http2Session::~Http2Session()
{
    m_streams.clear();
    nghttp2_session_del(m_session);
}

bool Http2Session::hasRoom() const
{
    const std::size_t allowed = nghttp2_session_get_remote_settings(m_session, NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS);
    // Until it has said how many it takes, one is enough.
    return !m_isRetired && (m_knowsServer || m_streams.empty()) && nghttp2_session_check_request_allowed(m_session) != 0
        && m_streams.size() < std::min(allowed, MostStreams);
}

std::optional<int> Http2Session::ask(const HttpRequest &request, HttpReceiver *receiver)
{
    const HttpHeaders fields = fieldsOf(request);
    std::vector<nghttp2_nv> packed;
    for (const auto &[name, value] : fields)
        packed.push_back(field(name, value));
    const auto stream = std::make_shared<Stream>();
    stream->receiver = receiver;
    stream->form = request.form;
    nghttp2_data_provider body {};
    body.read_callback = &Calls::form;
    const int id = nghttp2_submit_request(
        m_session, nullptr, packed.data(), packed.size(), request.form.isEmpty() ? nullptr : &body, nullptr);
    if (id < 0) {
        m_isRetired = true;
        return std::nullopt;
    }
    stream->isReused = id > 1;
    m_streams.emplace(id, stream);
    return id;
}

Http2Session::StreamPtr Http2Session::find(int id) const
{
    const auto found = m_streams.find(id);
    return found == m_streams.end() ? nullptr : found->second;
}

void Http2Session::drop(int id)
{
    if (const auto found = m_streams.find(id); found != m_streams.end()) {
        m_streams.erase(found);
        nghttp2_submit_rst_stream(m_session, NGHTTP2_FLAG_NONE, id, NGHTTP2_CANCEL);
    }
}

void Http2Session::end(int id, const HttpEnd &end)
{
    if (const StreamPtr stream = find(id)) {
        m_streams.erase(id);
        stream->receiver->ended(stream->head, end);
    }
}

bool Http2Session::feed(QByteArrayView bytes)
{
    const ssize_t used = nghttp2_session_mem_recv(
        m_session, reinterpret_cast<const std::uint8_t *>(bytes.data()), std::size_t(bytes.size()));
    return used == bytes.size() && !isOver();
}

bool Http2Session::isOver() const
{
    return nghttp2_session_want_read(m_session) == 0 && nghttp2_session_want_write(m_session) == 0;
}

QByteArray Http2Session::nextBytes(qsizetype most)
{
    QByteArray bytes;
    while (bytes.size() < most) {
        const std::uint8_t *piece = nullptr;
        const ssize_t size = nghttp2_session_mem_send(m_session, &piece);
        if (size <= 0)
            break;
        bytes.append(reinterpret_cast<const char *>(piece), qsizetype(size));
    }
    return bytes;
}

void Http2Session::close(const HttpEnd &end)
{
    m_isRetired = true;
    while (!m_streams.empty()) {
        const auto [id, stream] = *m_streams.begin();
        HttpEnd own = end;
        // A server may end the connection that it left open at the moment when it is used again.
        own.isUnheard = stream->isReused && !stream->hasAnswer;
        this->end(id, own);
    }
}

void Http2Session::sayGoodbye()
{
    nghttp2_session_terminate_session(m_session, NGHTTP2_NO_ERROR);
}

}
