using System.Globalization;
using PretrainGen.Generator.Entities.Naming;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Entities.Grouping;

/// <summary>Gives the entities of a namespace a name each. Where the best one is taken, the next one that tells them apart is it.</summary>
/// <param name="given">The names that the project gives.</param>
internal sealed class EntityNames(IEnumerable<string> given)
{
    // Names that differ in case alone are hard to tell apart.
    private readonly HashSet<string> _taken = new(given, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of an entity that the project gives none.</summary>
    /// <param name="names">What it may be called, the best name first; at least one.</param>
    /// <param name="file">Its first file.</param>
    public string Next(IReadOnlyList<string> names, TableFile file) =>
        names.Concat(OfPlace(names[0], file)).Concat(Numbered(names[0])).First(_taken.Add);

    // archive/models.csv beside models.csv, or models.md beside models.csv.
    private static IEnumerable<string> OfPlace(string name, TableFile file)
    {
        var nearest = Identifier.From(file.Options.Folders.Split('/').Last());
        foreach (var folder in new[] { EntityName.FromFolders(file.Options.Folders), nearest })
        {
            if (folder.Length > 0 && !name.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
                yield return folder[0] == '_' ? name + folder : folder + name;
        }

        yield return name + Identifier.From(file.FileName.Substring(file.FileName.LastIndexOf('.') + 1).ToLowerInvariant());
    }

    // An underscore keeps the number apart from one that the name ends with.
    private IEnumerable<string> Numbered(string name)
    {
        _numbers.TryGetValue(name, out var number);
        for (number = Math.Max(number, 2); ; number++)
        {
            _numbers[name] = number + 1;
            yield return (char.IsDigit(name[name.Length - 1]) ? name + "_" : name) + number.ToString(CultureInfo.InvariantCulture);
        }
    }
}
