using System.Globalization;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Schema.Reading.Conditions;

/// <summary>Properties that only conditions have.</summary>
internal static class ConditionProperties
{
    private const string Durations = "\"P1M\" | \"P7D\" | \"PT15M\"";

    /// <summary>A number, or a duration.</summary>
    public static Located<Amount>? Amount(this PropertyReader properties, string name)
    {
        switch (properties.Find(name))
        {
            case null:
                return null;
            case JsonNumber number when decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact):
                return new Located<Amount>(Model.Conditions.Amount.OfNumber(exact, number.Text), number.Span);
            case JsonString text when Model.Conditions.Amount.OfDuration(text.Text) is { } duration:
                return new Located<Amount>(duration, text.Span);
            case var other when other is JsonString or JsonNumber:
                properties.Faults.Invalid(other, Durations);
                return null;
            case var other:
                properties.Faults.WrongType(other, "number | string");
                return null;
        }
    }

    /// <summary>How many there may be: a number, or an object with <c>min</c> and <c>max</c>.</summary>
    public static Located<CountRange>? Range(this PropertyReader properties, string name)
    {
        switch (properties.Find(name))
        {
            case null:
                return null;
            case JsonNumber exact:
                return properties.Count(name) is { } count ? new(new CountRange(count.Value, count.Value), exact.Span) : null;
            case JsonObject json:
                var bounds = new PropertyReader(json, properties.Faults);
                var range = Range(bounds);
                bounds.CloseClosed();
                return range is null ? null : new(range, json.Span);
            case var other:
                properties.Faults.WrongType(other, "integer | object");
                return null;
        }
    }

    /// <summary>How many there may be, in an object that has <c>min</c>, <c>max</c> or both.</summary>
    public static CountRange? Range(PropertyReader bounds)
    {
        var (min, max) = (bounds.Count("min"), bounds.Count("max"));
        if (min is null && max is null && bounds.Json["min"] is null && bounds.Json["max"] is null)
            bounds.Faults.Missing(bounds.Json, "max");
        if (min is { } least && max is { } most && least.Value > most.Value)
            bounds.Faults.Add(SchemaFault.InvalidValue, most.Span, most.Value.ToString(CultureInfo.InvariantCulture), "≥ " + least.Value);
        return min is null && max is null ? null : new CountRange(min?.Value ?? 0, max?.Value);
    }

    /// <summary>What does not count when texts are compared.</summary>
    public static IgnoredText? Ignored(this PropertyReader properties, string name)
    {
        if (properties.Json[name] is null)
        {
            properties.Accept(name);
            return null;
        }

        var ignored = IgnoredText.None;
        foreach (var word in properties.Texts(name))
        {
            if (Vocabularies.IgnoredTexts.TryFind(word.Value, out var meaning))
                ignored |= meaning;
            else
                properties.Faults.Add(SchemaFault.InvalidValue, word.Span, word.Value, string.Join(" | ", Vocabularies.IgnoredTexts.Words));
        }

        return ignored;
    }
}
