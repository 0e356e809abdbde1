using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Json;

/// <summary>Turns tokens into values by recursive descent. The first fault ends it: from then on every step returns null.</summary>
internal sealed class JsonParser(string text, ImmutableArray<Fault<JsonFault, TextSpan>>.Builder faults, CancellationToken cancellation)
{
    /// <summary>How deep values may be nested, so that no text can exhaust the stack.</summary>
    private const int MaxDepth = 64;

    private readonly JsonScanner _scanner = new(text, faults);
    private int _depth;

    /// <summary>Parses the whole text.</summary>
    public JsonValue? ParseText()
    {
        _scanner.SkipByteOrderMark();
        _scanner.SkipWhitespace();
        if (ParseValue() is not { } root)
            return null;

        _scanner.SkipWhitespace();
        return _scanner.AtEnd ? root : Fail<JsonValue>("end of file");
    }

    private JsonValue? ParseValue() => _scanner.Current switch
    {
        '{' => ParseNested(ParseObject),
        '[' => ParseNested(ParseArray),
        '"' => _scanner.ScanString(),
        '-' or (>= '0' and <= '9') => _scanner.ScanNumber(),
        't' => _scanner.ScanWord("true") is { } span ? new JsonBoolean(span, true) : null,
        'f' => _scanner.ScanWord("false") is { } span ? new JsonBoolean(span, false) : null,
        'n' => _scanner.ScanWord("null") is { } span ? new JsonNull(span) : null,
        _ => Fail<JsonValue>("value"),
    };

    private JsonValue? ParseNested(Func<JsonValue?> parse)
    {
        cancellation.ThrowIfCancellationRequested();
        if (_depth == MaxDepth)
            return Fail<JsonValue>("less nesting");

        _depth++;
        var value = parse();
        _depth--;
        return value;
    }

    private JsonObject? ParseObject()
    {
        var start = _scanner.Position;
        var members = ImmutableArray.CreateBuilder<JsonMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        _scanner.Advance();
        _scanner.SkipWhitespace();
        if (!_scanner.TryTake('}'))
        {
            do
            {
                _scanner.SkipWhitespace();
                if (ParseMember() is not { } member)
                    return null;
                if (names.Add(member.Name.Text))
                    members.Add(member);
                else
                    faults.Add(new Fault<JsonFault, TextSpan>(JsonFault.RepeatedName, member.Name.Span, member.Name.Text, ""));
                _scanner.SkipWhitespace();
            }
            while (_scanner.TryTake(','));

            if (!_scanner.TryTake('}'))
                return Fail<JsonObject>(", | }");
        }

        return new JsonObject(TextSpan.FromBounds(start, _scanner.Position), members.ToImmutable());
    }

    private JsonMember? ParseMember()
    {
        if (_scanner.Current != '"')
            return Fail<JsonMember>("property name");
        if (_scanner.ScanString() is not { } name)
            return null;

        _scanner.SkipWhitespace();
        if (!_scanner.TryTake(':'))
            return Fail<JsonMember>(":");

        _scanner.SkipWhitespace();
        return ParseValue() is { } value ? new JsonMember(name, value) : null;
    }

    private JsonArray? ParseArray()
    {
        var start = _scanner.Position;
        var items = ImmutableArray.CreateBuilder<JsonValue>();
        _scanner.Advance();
        _scanner.SkipWhitespace();
        if (!_scanner.TryTake(']'))
        {
            do
            {
                _scanner.SkipWhitespace();
                if (ParseValue() is not { } item)
                    return null;
                items.Add(item);
                _scanner.SkipWhitespace();
            }
            while (_scanner.TryTake(','));

            if (!_scanner.TryTake(']'))
                return Fail<JsonArray>(", | ]");
        }

        return new JsonArray(TextSpan.FromBounds(start, _scanner.Position), items.ToImmutable());
    }

    private T? Fail<T>(string expected)
        where T : class
    {
        _scanner.Fail(expected);
        return null;
    }
}
