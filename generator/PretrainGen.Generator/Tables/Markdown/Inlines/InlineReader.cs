using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Tables.Markdown.Blocks;

namespace PretrainGen.Generator.Tables.Markdown.Inlines;

/// <summary>Reads inline Markdown: what it says, and where its first link leads to.</summary>
/// <remarks>
/// Emphasis, code and links keep their text, an image its description, a URL itself; tags of HTML and references to footnotes are dropped,
/// and a <c>&lt;br&gt;</c> is a space. The rules are those of GitHub-flavoured Markdown.
/// </remarks>
internal sealed class InlineReader
{
    private static readonly char[] Signs = ['\\', '`', '*', '_', '~', '[', '<', '&', ':', '.'];

    private readonly string _source;
    private readonly LinkDefinitions _definitions;
    private readonly InlineBuilder _builder = new();
    private readonly Stack<Bracket> _brackets = new();
    private readonly CodeSpans _codeSpans;
    private readonly HashSet<string> _missingEnds = new(StringComparer.Ordinal);
    private int _position;
    private int _linkedUpTo;
    private int _linkStart = int.MaxValue;
    private string? _link;

    private InlineReader(string source, LinkDefinitions definitions)
    {
        _source = source;
        _definitions = definitions;
        _codeSpans = new CodeSpans(source);
    }

    /// <summary>Reads a text of a file with these definitions.</summary>
    public static InlineText Read(string source, LinkDefinitions definitions) =>
        source.IndexOfAny(Signs) < 0 ? new InlineText(source.Trim(), null) : new InlineReader(source, definitions).ReadAll();

    private InlineText ReadAll()
    {
        while (_position < _source.Length)
        {
            if (!TryReadMarkup())
                _builder.Append(_source[_position++]);
        }

        return new InlineText(_builder.ToText(), _link);
    }

    private bool TryReadMarkup() => _source[_position] switch
    {
        '\\' => TryReadEscape(),
        '`' => TryReadCodeSpan(),
        '&' => TryReadCharacterReference(),
        '<' => TryReadAutolink() || TryReadTag() || TrySkipDeclaration(),
        '*' or '_' or '~' => TryReadDelimiters(),
        '[' => TryOpenBracket("["),
        '!' => Next == '[' && TryOpenBracket("!["),
        ']' => TryCloseBracket(),
        'h' or 'H' or 'w' or 'W' or 'f' or 'F' => TryReadBareUrl(),
        _ => false,
    };

    private char Next => _position + 1 < _source.Length ? _source[_position + 1] : '\0';

    private bool TryReadEscape()
    {
        if (!AsciiChars.IsPunctuation(Next))
            return false;
        _builder.Append(Next);
        _position += 2;
        return true;
    }

    private bool TryReadCodeSpan()
    {
        if (_codeSpans.TryRead(_position, out var code, out var end))
            _builder.Append(code);
        else
            _builder.Append(_source.Substring(_position, end - _position));
        _position = end;
        return true;
    }

    private bool TryReadCharacterReference()
    {
        if (!CharacterReference.TryRead(_source, _position, out var value, out var end))
            return false;
        _builder.Append(value);
        _position = end;
        return true;
    }

    private bool TryReadAutolink()
    {
        if (!Autolink.TryRead(_source, _position, out var address, out var destination, out var end))
            return false;
        AddLink(_position, destination);
        _builder.Append(address);
        _position = end;
        return true;
    }

    // Inside of brackets a URL is left to the link that they may turn out to be.
    private bool TryReadBareUrl()
    {
        if (_brackets.Count > 0 || !BareUrl.TryRead(_source, _position, out var destination, out var end))
            return false;
        AddLink(_position, destination);
        _builder.Append(_source.Substring(_position, end - _position));
        _position = end;
        return true;
    }

    private bool TryReadTag()
    {
        if (!HtmlTag.TryRead(_source, TextSpan.FromBounds(_position, _source.Length), out var tag))
            return false;

        if (tag.Is("a") && tag.Target is { } target)
            AddLink(_position, target);
        _position = tag.End;
        if (tag.Is("br"))
        {
            _builder.AppendBreak();
            while (_position < _source.Length && char.IsWhiteSpace(_source[_position]))
                _position++;
        }

        return true;
    }

    private bool TrySkipDeclaration() =>
        TrySkip("<!-->", "") || TrySkip("<!--->", "") || TrySkip("<!--", "-->") || TrySkip("<?", "?>") || TrySkip("<![CDATA[", "]]>") ||
        (_position + 2 < _source.Length && AsciiChars.IsLetter(_source[_position + 2]) && TrySkip("<!", ">"));

    // An end that was not found is not looked for again: many starts without an end would cost a pass each.
    private bool TrySkip(string start, string end)
    {
        if (string.CompareOrdinal(_source, _position, start, 0, start.Length) != 0 || _missingEnds.Contains(end))
            return false;

        var found = _source.IndexOf(end, _position + start.Length, StringComparison.Ordinal);
        if (found < 0)
            _missingEnds.Add(end);
        else
            _position = found + end.Length;
        return found >= 0;
    }

    private bool TryReadDelimiters()
    {
        var run = DelimiterRun.Read(_source, _position);
        if (run.Sign == '~' && run.Length > 2)
            _builder.Append(_source.Substring(_position, run.Length));
        else
            _builder.Append(run);
        _position += run.Length;
        return true;
    }

    private bool TryOpenBracket(string bracket)
    {
        var textStart = _position + bracket.Length;
        _brackets.Push(new Bracket(_position, textStart, bracket.Length > 1, _builder.AppendBracket(bracket)));
        _position = textStart;
        return true;
    }

    private bool TryCloseBracket()
    {
        if (_brackets.Count == 0)
            return false;

        var open = _brackets.Pop();
        return TryDropFootnote(open) || TryMakeLink(open);
    }

    private bool TryDropFootnote(Bracket open)
    {
        var isFootnote = _source[open.TextStart] == '^' && TryReadText(open, out var label) && _definitions.HasFootnote(label.Substring(1));
        if (!isFootnote)
            return false;
        _builder.DropFrom(open.Mark);
        if (open.IsImage)
            _builder.Append('!');
        _position++;
        return true;
    }

    // A link holds no other link: the brackets around one are text.
    private bool TryMakeLink(Bracket open)
    {
        var isText = !open.IsImage && open.Start < _linkedUpTo;
        if (isText || !TryReadTarget(open, out var destination, out var end))
            return false;

        if (!open.IsImage)
        {
            AddLink(open.Start, destination);
            _linkedUpTo = open.Start;
        }

        _builder.MakeLink(open.Mark);
        _position = end;
        return true;
    }

    private bool TryReadTarget(Bracket open, out string destination, out int end)
    {
        var next = _position + 1;
        if (LinkSyntax.TryReadTarget(_source, next, out destination, out end))
            return true;

        // [text][label], [label][] or [label]
        if (!LinkSyntax.TryReadLabel(_source, next, out var label, out end))
            end = next;
        return (label.Length > 0 || TryReadText(open, out label)) && _definitions.TryGetDestination(label, out destination);
    }

    private bool TryReadText(Bracket open, out string label) =>
        LinkSyntax.TryReadLabel(_source, open.TextStart - 1, out label, out var end) && end == _position + 1;

    private void AddLink(int start, string destination)
    {
        if (start >= _linkStart)
            return;
        _linkStart = start;
        _link = destination;
    }

    private readonly record struct Bracket(int Start, int TextStart, bool IsImage, InlineBuilder.Mark Mark);
}
