using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Schema.Reading;

/// <summary>
/// Reads the properties of one JSON object. What it was asked for are the names that the object may have, so that it can tell in the end
/// which ones do not exist.
/// </summary>
internal sealed class PropertyReader(JsonObject json, SchemaFaults faults)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unused = new(StringComparer.Ordinal);

    public JsonObject Json => json;

    public SchemaFaults Faults => faults;

    /// <summary>The properties of a value that has to be an object; what is none is reported.</summary>
    public static PropertyReader? Open(JsonValue value, SchemaFaults faults, string expected = "object")
    {
        if (value is JsonObject json)
            return new PropertyReader(json, faults);

        faults.WrongType(value, expected);
        return null;
    }

    /// <summary>The value of a property, or null.</summary>
    public JsonValue? Find(string name)
    {
        _known.Add(name);
        return json[name];
    }

    /// <summary>The value of a property that has to be there.</summary>
    public JsonValue? Require(string name)
    {
        var value = Find(name);
        if (value is null)
            faults.Missing(json, name);
        return value;
    }

    /// <summary>Takes note of properties that exist and are of no use here.</summary>
    public void Accept(params string[] names) => _unused.UnionWith(names);

    /// <summary>Reports a property that belongs elsewhere.</summary>
    public void Misplaced(string name, string place)
    {
        if (Find(name) is not null)
            faults.Add(SchemaFault.UnknownProperty, NameSpan(name), name, place);
    }

    /// <summary>Reports a property that the standard has and this product has not.</summary>
    public void Unsupported(string name)
    {
        if (Find(name) is not null)
            faults.Add(SchemaFault.Unsupported, NameSpan(name), name);
    }

    /// <summary>Where the name of a property is written.</summary>
    public TextSpan NameSpan(string name) => json.Members.First(member => member.Name.Text == name).Name.Span;

    /// <summary>
    /// Ends an object of the standard, which may have any further properties: only names are reported that look like one which would be
    /// used, so that something would be passed over.
    /// </summary>
    public void CloseOpen() => Close(Suggestions.FindMisspelt);

    /// <summary>
    /// Ends an object in which every property is a demand, so that none may be passed over but those of other tools: <c>x-note</c>,
    /// <c>dc:type</c>.
    /// </summary>
    public void CloseDemands() => Close((name, known) => IsOfOtherTool(name) ? null : FindMeant(name, known));

    /// <summary>Ends an object that may have no further property.</summary>
    public void CloseClosed() => Close((name, known) => Suggestions.FindNearest(name, known.Concat(_unused)) ?? "");

    private static bool IsOfOtherTool(string name) => name.StartsWith("x-", StringComparison.Ordinal) || name.IndexOf(':') >= 0;

    // What is written may be the start of the word that is meant: min.
    private static string FindMeant(string name, IReadOnlyCollection<string> known) =>
        known
            .Where(word => name.Length > 1 && word.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            .OrderBy(word => word.Length)
            .FirstOrDefault()
        ?? Suggestions.FindNearestOrAll(name, known);

    private void Close(Func<string, IReadOnlyCollection<string>, string?> suggest)
    {
        foreach (var member in json.Members)
        {
            var name = member.Name;
            if (!_known.Contains(name.Text) && !_unused.Contains(name.Text) && suggest(name.Text, _known) is { } meant)
                faults.Misspelt(SchemaFault.UnknownProperty, name.Span, name.Text, meant, _known.Concat(_unused));
        }
    }
}
