using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Schema.Reading;

/// <summary>Properties of the usual kinds. A value of another kind is reported and read as if it were not there.</summary>
internal static class PropertyReaderExtensions
{
    public static Located<string>? Text(this PropertyReader properties, string name) =>
        properties.Find(name) is { } value ? ReadText(value, properties.Faults) : null;

    public static Located<string>? RequiredText(this PropertyReader properties, string name) =>
        properties.Require(name) is { } value ? ReadText(value, properties.Faults) : null;

    /// <summary>A text that may not be empty.</summary>
    public static string? Sign(this PropertyReader properties, string name)
    {
        if (properties.Text(name) is not { } text)
            return null;
        if (text.Value.Length > 0)
            return text.Value;

        properties.Faults.Add(SchemaFault.InvalidValue, text.Span, "", "");
        return null;
    }

    public static Located<bool>? Flag(this PropertyReader properties, string name)
    {
        switch (properties.Find(name))
        {
            case null:
                return null;
            case JsonBoolean flag:
                return new Located<bool>(flag.Value, flag.Span);
            case var other:
                properties.Faults.WrongType(other, "boolean");
                return null;
        }
    }

    /// <summary>A whole number from 0.</summary>
    public static Located<int>? Count(this PropertyReader properties, string name)
    {
        switch (properties.Find(name))
        {
            case null:
                return null;
            case JsonNumber { Value: >= 0 and <= int.MaxValue } count when Math.Floor(count.Value) == count.Value:
                return new Located<int>((int)count.Value, count.Span);
            case JsonNumber other:
                properties.Faults.Invalid(other, "0 | 1 | 2 | …");
                return null;
            case var other:
                properties.Faults.WrongType(other, "integer");
                return null;
        }
    }

    /// <summary>A string, number or boolean.</summary>
    public static Located<Scalar>? Scalar(this PropertyReader properties, string name, string expected = JsonScalar.Types) =>
        properties.Find(name) is { } value ? JsonScalar.Read(value, properties.Faults, expected) : null;

    /// <summary>One of a few words.</summary>
    public static Located<T>? Choice<T>(this PropertyReader properties, string name, Vocabulary<T> vocabulary)
    {
        if (properties.Text(name) is not { } text)
            return null;
        if (vocabulary.TryFind(text.Value, out var meaning))
            return new Located<T>(meaning, text.Span);

        var nearest = Suggestions.FindNearestOrAll(text.Value, vocabulary.Words);
        properties.Faults.Misspelt(SchemaFault.InvalidValue, text.Span, text.Value, nearest, vocabulary.Words);
        return null;
    }

    /// <summary>A string, or an array of them.</summary>
    public static EquatableArray<Located<string>> Texts(this PropertyReader properties, string name) =>
        properties.Find(name) is { } value ? ReadTexts(value, properties.Faults) : EquatableArray<Located<string>>.Empty;

    /// <summary>A string, or an array of at least one; the property has to be there.</summary>
    public static EquatableArray<Located<string>> RequiredTexts(this PropertyReader properties, string name)
    {
        if (properties.Require(name) is not { } value)
            return EquatableArray<Located<string>>.Empty;
        if (value is JsonArray { Items.Length: 0 })
            properties.Faults.Invalid(value, "string");
        return ReadTexts(value, properties.Faults);
    }

    /// <summary>An array, of which each item is read by itself; items that cannot be read are left out.</summary>
    public static EquatableArray<T> Items<T>(this PropertyReader properties, string name, Func<JsonValue, SchemaFaults, T?> read)
        where T : class
    {
        switch (properties.Find(name))
        {
            case null:
                return EquatableArray<T>.Empty;
            case JsonArray array:
                return array.Items.Select(item => read(item, properties.Faults)).OfType<T>().ToEquatableArray();
            case var other:
                properties.Faults.WrongType(other, "array");
                return EquatableArray<T>.Empty;
        }
    }

    /// <summary>One text, or an object that has it in several languages.</summary>
    public static EquatableArray<LanguageText> LanguageTexts(this PropertyReader properties, string name)
    {
        switch (properties.Find(name))
        {
            case null:
                return EquatableArray<LanguageText>.Empty;
            case JsonObject { Members.Length: > 0 } languages:
                return languages.Members
                    .Select(language => ReadLanguage(language.Name.Text, language.Value))
                    .OfType<LanguageText>()
                    .ToEquatableArray();
            case JsonObject empty:
                properties.Faults.Invalid(empty, "{ \"en\": … }");
                return EquatableArray<LanguageText>.Empty;
            case var value:
                return new[] { ReadLanguage("", value, "string | object") }.OfType<LanguageText>().ToEquatableArray();
        }

        LanguageText? ReadLanguage(string language, JsonValue value, string expected = "string") =>
            ReadText(value, properties.Faults, expected) is { } text ? new LanguageText(language, text) : null;
    }

    /// <summary>A string; anything else is reported.</summary>
    public static Located<string>? ReadText(JsonValue value, SchemaFaults faults, string expected = "string")
    {
        if (value is JsonString text)
            return new Located<string>(text.Text, text.Span);

        faults.WrongType(value, expected);
        return null;
    }

    /// <summary>Whether a text is a regular expression; one that is not is reported.</summary>
    public static bool IsPattern(Located<string> text, SchemaFaults faults)
    {
        var isPattern = RegexPattern.TryFind(text.Value) is not null;
        if (!isPattern)
            faults.Add(SchemaFault.InvalidPattern, text.Span, text.Value);
        return isPattern;
    }

    /// <summary>A string, or an array of them; anything else is reported.</summary>
    public static EquatableArray<Located<string>> ReadTexts(JsonValue value, SchemaFaults faults)
    {
        var texts = value is JsonArray array
            ? array.Items.Select(item => ReadText(item, faults))
            : [ReadText(value, faults, "string | array")];
        return texts.OfType<Located<string>>().ToEquatableArray();
    }
}
