using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Tables.Markdown.Inlines;

/// <summary>An opening or closing tag of HTML.</summary>
/// <param name="Name">The element's name as written.</param>
/// <param name="Target">The value of its <c>href</c>, if it has one.</param>
/// <param name="End">Where the text goes on after the tag.</param>
internal readonly record struct HtmlTag(string Name, string? Target, int End)
{
    /// <summary>Whether the element has this name.</summary>
    public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the tag that a span starts with.</summary>
    public static bool TryRead(string text, TextSpan span, out HtmlTag tag) => new Parser(text, span).TryRead(out tag);

    private sealed class Parser(string text, TextSpan span)
    {
        private int _position = span.Start;
        private string? _target;

        public bool TryRead(out HtmlTag tag)
        {
            tag = default;
            if (!TrySkip('<'))
                return false;

            var isClosing = TrySkip('/');
            var name = ReadName();
            if (name.Length == 0)
                return false;

            while (!isClosing && TrySkipAttribute())
            {
            }

            SkipBlanks();
            if (!isClosing)
                TrySkip('/');
            if (!TrySkip('>'))
                return false;

            tag = new HtmlTag(name, _target, _position);
            return true;
        }

        private string ReadName()
        {
            var start = _position;
            while (_position < span.End && (AsciiChars.IsLetter(text[_position]) || (_position > start && IsNameTail(text[_position]))))
                _position++;
            return text.Substring(start, _position - start);
        }

        private bool TrySkipAttribute()
        {
            var start = _position;
            SkipBlanks();
            var nameStart = _position;
            while (_position < span.End
                && (IsAttributeStart(text[_position]) || (_position > nameStart && IsAttributeTail(text[_position]))))
            {
                _position++;
            }

            var nameEnd = _position;
            if (nameStart == start || nameEnd == nameStart)
            {
                _position = start;
                return false;
            }

            SkipBlanks();
            if (!TrySkip('='))
            {
                _position = nameEnd;
                return true;
            }

            SkipBlanks();
            if (TrySkipValue(text.Substring(nameStart, nameEnd - nameStart)))
                return true;

            // Nothing that a tag may go on with starts with an equals sign.
            _position = nameEnd;
            return false;
        }

        private bool TrySkipValue(string attribute)
        {
            var start = _position;
            if (TrySkip('"') || TrySkip('\''))
            {
                var close = text.IndexOf(text[start], _position, span.End - _position);
                if (close < 0)
                    return false;
                SetTarget(attribute, _position, close);
                _position = close + 1;
                return true;
            }

            while (_position < span.End
                && !char.IsWhiteSpace(text[_position])
                && text[_position] is not ('"' or '\'' or '=' or '<' or '>' or '`'))
            {
                _position++;
            }

            SetTarget(attribute, start, _position);
            return _position > start;
        }

        private void SetTarget(string attribute, int start, int end)
        {
            if (_target is null && attribute.Equals("href", StringComparison.OrdinalIgnoreCase))
                _target = CharacterReference.Decode(text.Substring(start, end - start));
        }

        private void SkipBlanks()
        {
            while (_position < span.End && text[_position] is ' ' or '\t')
                _position++;
        }

        private bool TrySkip(char sign)
        {
            var isThere = _position < span.End && text[_position] == sign;
            if (isThere)
                _position++;
            return isThere;
        }

        private static bool IsNameTail(char c) => AsciiChars.IsDigit(c) || c == '-';

        private static bool IsAttributeStart(char c) => AsciiChars.IsLetter(c) || c is '_' or ':';

        private static bool IsAttributeTail(char c) => AsciiChars.IsDigit(c) || c is '.' or '-';
    }
}
