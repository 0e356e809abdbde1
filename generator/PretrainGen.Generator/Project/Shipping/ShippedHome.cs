using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Project.Shipping;

/// <summary>The file that says what was shipped of an entity.</summary>
/// <param name="Path">Where it is, or belongs.</param>
/// <param name="Text">What it says; null where there is none yet.</param>
/// <param name="Document">What was read from it.</param>
internal sealed record ShippedHome(string Path, string? Text, ShippedDocument Document)
{
    /// <summary>
    /// The first of the files beside its tables that speaks of it, or else the first that there is, or else one beside its first table.
    /// </summary>
    public static ShippedHome Of(ProjectEntity entity)
    {
        var home = entity.Files.FirstOrDefault(file => Speaks(file, entity.Model.Group.Name))
            ?? entity.Files.FirstOrDefault(file => file.Shipped is not null);
        return home is { Declared.Shipped: { } shipped, Shipped: { } document }
            ? new ShippedHome(shipped.Path, shipped.GetText()?.ToString(), document)
            : new ShippedHome(ShippedFiles.PathFor(entity.Files[0].Declared.File.Path), null, ShippedDocument.Empty);
    }

    private static bool Speaks(TableReading file, string entity) =>
        file.Shipped is { } document && document.Facts.Any(fact => fact.Entity == entity);
}
