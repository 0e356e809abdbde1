using PretrainGen.Generator.Common;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Entities.Grouping;

/// <summary>The headings of a file above its tables, and which of them tell its parts apart.</summary>
internal sealed class HeadingTree
{
    private const string Separator = "\n";

    private readonly IReadOnlyList<EquatableArray<TableValues>> _parts;
    private readonly ILookup<string, (string Path, int Part)> _places;
    private readonly int _titleDepth;

    /// <param name="all">The tables of the file.</param>
    /// <param name="parts">The same in parts.</param>
    public HeadingTree(EquatableArray<TableValues> all, IReadOnlyList<EquatableArray<TableValues>> parts)
    {
        _parts = parts;
        var common = CommonPath(all);

        // The outermost heading that is above all tables; what is below it may be the heading of a few that lie under several.
        _titleDepth = Array.FindIndex(common, heading => heading.Length > 0) + 1;
        Title = _titleDepth > 0 ? common[_titleDepth - 1] : "";
        _places = parts
            .SelectMany((part, index) => part.SelectMany(PlacesOf).Distinct().Select(place => (place.Text, place.Path, Part: index)))
            .ToLookup(place => place.Text, place => (place.Path, place.Part), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The title of the document; "" where it has none.</summary>
    public string Title { get; }

    /// <summary>The innermost heading of a table; "" where there is none.</summary>
    public static string Nearest(TableValues table) => table.Headings.LastOrDefault(heading => heading.Length > 0) ?? "";

    /// <summary>Whether a table has no heading but the title.</summary>
    public bool IsDirectlyBelowTitle(TableValues table) => _titleDepth > 0 && table.Headings.Count == _titleDepth;

    /// <summary>
    /// The headings that a part may be called after, the best one first: the innermost of its tables, where it is the same for all, and
    /// then those that are above all of them, without the title of a document.
    /// </summary>
    public IEnumerable<(string Text, int Depth)> Above(int part)
    {
        var tables = _parts[part];
        var nearest = tables.Select(Nearest).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (nearest.Count == 1 && nearest[0].Length > 0)
            yield return (nearest[0], tables[0].Headings.Count);

        var common = CommonPath(tables);
        for (var depth = common.Length; depth > _titleDepth; depth--)
        {
            if (common[depth - 1].Length > 0)
                yield return (common[depth - 1], depth);
        }
    }

    /// <summary>Whether another part has a heading of the same text elsewhere, so that it tells nothing.</summary>
    public bool IsOfOthers(int part, (string Text, int Depth) heading)
    {
        var own = new HashSet<string>(_places[heading.Text].Where(place => place.Part == part).Select(place => place.Path));
        return _places[heading.Text].Any(place => place.Part != part && !own.Contains(place.Path));
    }

    private static IEnumerable<(string Text, string Path)> PlacesOf(TableValues table)
    {
        var path = "";
        foreach (var heading in table.Headings)
        {
            path += Separator + heading;
            if (heading.Length > 0)
                yield return (heading, path);
        }
    }

    private static string[] CommonPath(EquatableArray<TableValues> tables)
    {
        if (tables.Count == 0)
            return [];

        var first = tables[0].Headings;
        var depth = first.Count;
        foreach (var table in tables)
            depth = Math.Min(depth, first.Zip(table.Headings, (one, other) => one == other).TakeWhile(isSame => isSame).Count());
        return [.. first.Take(depth)];
    }
}
