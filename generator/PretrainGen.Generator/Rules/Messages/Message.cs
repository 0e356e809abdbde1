using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Rules.Messages;

/// <summary>
/// What a rule says, in a language that is chosen when it is shown: a text of the resources whose places are filled with messages, or else
/// a value. Values are quoted, or their invisible characters are written out, so that a value stays on one line, whatever a cell holds, and
/// cannot pass for another message.
/// </summary>
internal sealed class Message : LocalizableString
{
    private const int LongestBareName = 40;

    // The key of messages side by side, which need no text between them.
    private const string Side = "";

    private const int MostCodePoints = 4;
    private const char FirstGreekLetter = '\u0370';

    private static readonly string[] Separator = [" | "];

    private readonly string _text;
    private readonly Message[]? _arguments;

    /// <param name="text">The key of a text or, without arguments, a value as it is shown.</param>
    /// <param name="arguments">What the places of the text are filled with; null for a value.</param>
    private Message(string text, Message[]? arguments = null) => (_text, _arguments) = (text, arguments);

    /// <summary>A message that says nothing.</summary>
    public static Message Empty { get; } = new("");

    /// <summary>The text of a key, with its places filled.</summary>
    public static Message Of(string key, params Message[] arguments) => new(key, arguments);

    /// <summary>One of several phrases: <c>a or b or c</c>.</summary>
    public static Message Or(IEnumerable<Message> phrases) => phrases.Aggregate((left, right) => Of("Or", left, right));

    /// <summary>Several things, one after the other: <c>a, b</c>.</summary>
    public static Message List(IEnumerable<Message> things) => things.Aggregate((left, right) => Of("List", left, right));

    /// <summary>All of several phrases: <c>a and b and c</c>.</summary>
    public static Message And(IEnumerable<Message> phrases) => phrases.Aggregate((left, right) => Of("And", left, right));

    /// <summary>One of several names: <c>'a', 'b' or 'c'</c>.</summary>
    public static Message AnyOf(IEnumerable<string> names) => Enumerate("Or", names.Select(QuotedName.Of).ToList());

    /// <summary>Several names at once: <c>'a', 'b' and 'c'</c>.</summary>
    public static Message AllOf(IEnumerable<string> names) => Enumerate("And", names.Select(QuotedName.Of).ToList());

    /// <summary>Several names, and how many there are besides: <c>'a', 'b' and 3 more</c>.</summary>
    public static Message Some(IEnumerable<string> names, int others) =>
        Of("More", new Message(string.Join(", ", names.Select(QuotedName.Of))), Number(others));

    /// <summary>What a fault's expectation says: <c>string</c>, or <c>string or array</c>.</summary>
    public static Message Alternatives(string expected) =>
        Enumerate("Or", expected.Split(Separator, StringSplitOptions.None).Select(WithoutQuotes).ToList());

    /// <summary>The names that may be meant, as the end of a sentence; nothing where there is none.</summary>
    public static Message DidYouMean(IReadOnlyList<string> names) => names.Count > 0 ? Of("DidYouMean", AnyOf(names)) : Empty;

    /// <summary>The name that may be meant, as the end of a sentence; nothing where it is empty.</summary>
    public static Message DidYouMean(string name) => DidYouMean(name.Length > 0 ? [name] : []);

    /// <summary>The name that may be meant by a value, as the end of a sentence; nothing where it is empty, or the value itself.</summary>
    public static Message DidYouMean(string name, string value) =>
        name.Length == 0 || name == value ? Empty : Of("DidYouMean", QuoteBoth(name, value).Item1);

    /// <summary>A value in quotes: what cannot be seen is written out, and a long one is cut.</summary>
    public static Message Quote(string value) => new(QuotedName.Of(value));

    /// <summary>
    /// Two values that are to be compared. Where they look alike, each is told with the first character in which it differs from the other.
    /// </summary>
    public static (Message, Message) QuoteBoth(string one, string other)
    {
        var at = 0;
        while (at < one.Length && at < other.Length && one[at] == other[at])
            at++;
        return at < one.Length && at < other.Length && (AreAlike(one[at], other[at]) || LookAlikes.Are(one, other))
            ? (Quote(one, at), Quote(other, at))
            : (Quote(one), Quote(other));
    }

    /// <summary>A name or words of a schema, as <see cref="Quote"/> has them, but without quotes.</summary>
    public static Message Plain(string words) => new(WithoutQuotes(words));

    /// <summary>A column by its header: <c>Year</c>, or in quotes where it would not be distinct from the sentence.</summary>
    public static Message Column(string header) =>
        header.Length is > 0 and <= LongestBareName && header.All(IsWord) ? new(header) : Quote(header);

    /// <summary>A column that has no name.</summary>
    public static Message ColumnNumber(int column) => Of("ColumnNumber", Number(column + 1));

    /// <summary>A row by its name or, where it has none, by its number.</summary>
    public static Message Row(MergedTable table, int row) =>
        table.Keys[row] is { Length: > 0 } name ? Quote(name) : RowNumber(table.RecordOf(row));

    /// <summary>A row that has no name.</summary>
    public static Message RowNumber(int record) => Of("RowNumber", Number(record));

    public static Message Number(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    public static Message Number(double number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A character by its number: <c>U+200B</c>.</summary>
    public static Message CodePoint(char character) => new(NumberOf(character));

    /// <summary>
    /// Words of a schema's author with values among them, cut where nobody reads on; what cannot be seen in the words is spelled out.
    /// </summary>
    public static Message OfAuthor(IEnumerable<(string Text, Message? Value)> parts, int longest)
    {
        var (message, length) = (new List<Message>(), 0);
        foreach (var (text, value) in parts)
        {
            message.Add(value ?? new(Visible(text, longest)));
            length += message[message.Count - 1].ToString(CultureInfo.InvariantCulture).Length;
            if (length >= longest)
            {
                message.Add(new("…"));
                break;
            }
        }

        return new(Side, message.ToArray());
    }

    /// <summary>Messages without a part, where it is told for the first time.</summary>
    public static IReadOnlyList<Message> WithoutFirst(IReadOnlyList<Message> messages, Message part)
    {
        var isFound = false;
        return Without(messages, part, ref isFound);
    }

    /// <inheritdoc/>
    protected override string GetText(IFormatProvider? formatProvider)
    {
        if (_arguments is null)
            return _text;

        if (_text == Side)
            return string.Concat(_arguments.Select(part => part.ToString(formatProvider)));

        var format = MessageText.Find(_text, formatProvider);
        return _arguments.Length == 0 ? format : string.Format(formatProvider, format, _arguments);
    }

    /// <inheritdoc/>
    protected override bool AreEqual(object? other) =>
        other is Message message
        && message._text == _text
        && (message._arguments is { } others ? _arguments?.SequenceEqual(others) == true : _arguments is null);

    /// <inheritdoc/>
    protected override int GetHash() => _text.GetHashCode();

    private static Message[] Without(IReadOnlyList<Message> messages, Message part, ref bool isFound)
    {
        var others = new Message[messages.Count];
        for (var at = 0; at < others.Length; at++)
            others[at] = isFound ? messages[at] : messages[at].Without(part, ref isFound);
        return others;
    }

    private Message Without(Message part, ref bool isFound)
    {
        if (!Equals(part))
            return _arguments is null ? this : new(_text, Without(_arguments, part, ref isFound));

        isFound = true;
        return Empty;
    }

    private static Message Enumerate(string key, List<string> values) => values.Count < 2
        ? new(string.Concat(values))
        : Of(key, new Message(string.Join(", ", values.Take(values.Count - 1))), new Message(values[values.Count - 1]));

    private static string Visible(string words, int longest)
    {
        var visible = new StringBuilder();
        for (var at = 0; at < words.Length && visible.Length < longest;)
        {
            var length = char.IsSurrogatePair(words, at) ? 2 : 1;
            visible.Append(WithoutQuotes(words.Substring(at, length)));
            at += length;
        }

        return visible.ToString();
    }

    private static string WithoutQuotes(string words)
    {
        var quoted = QuotedName.Of(words);
        return quoted.Substring(1, quoted.Length - 2);
    }

    /// <summary>A value with the letter at a place, and the accents on it, by their numbers.</summary>
    private static Message Quote(string value, int at)
    {
        var start = at > 0 && char.IsLowSurrogate(value[at]) && char.IsHighSurrogate(value[at - 1]) ? at - 1 : at;
        var letter = StringInfo.GetNextTextElement(value, start);
        var numbers = new List<string>();
        for (var i = 0; i < letter.Length; i += char.IsSurrogatePair(letter, i) ? 2 : 1)
            numbers.Add(NumberOf(char.IsSurrogatePair(letter, i) ? char.ConvertToUtf32(letter, i) : letter[i]));
        return Of("CodePoint", Quote(value), new Message(string.Join(" ", numbers.Take(MostCodePoints))));
    }

    private static string NumberOf(int codePoint) => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>Whether a reader may take one character for the other: spaces, what cannot be seen, and letters of two scripts.</summary>
    private static bool AreAlike(char one, char other) =>
        IsUnseen(one) || IsUnseen(other) || (one >= FirstGreekLetter) != (other >= FirstGreekLetter);

    private static bool IsUnseen(char c) => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}
