using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Project.Shipping;

/// <summary>A shipped file as it is, and as it is to be when everything that tables say now is shipped.</summary>
/// <param name="Path">Where the file is, or belongs.</param>
/// <param name="Present">Its text; null where there is none yet.</param>
/// <param name="Text">Its text to be; the present one where the update is refused.</param>
/// <param name="Changes">What is different.</param>
internal sealed record ShippedUpdate(string Path, string? Present, string Text, IReadOnlyList<ShippedChange> Changes)
{
    /// <summary>
    /// Why the file is left alone: it contradicts itself, or would then, as PTG6005 says. Who of two is right, nobody but its author knows.
    /// </summary>
    public IReadOnlyList<Fault<ShippedFault, TextSpan>> Refusals { get; init; } = [];

    /// <summary>Whether the file is left alone.</summary>
    public bool IsRefused => Refusals.Count > 0;

    /// <summary>Whether there is something to write.</summary>
    public bool IsChanged => Present != Text;

    /// <summary>Whether users may break.</summary>
    public bool IsBreaking => Changes.Any(change => change.IsBreaking);

    /// <summary>The shipped files of a project, each once, by path.</summary>
    /// <exception cref="OperationCanceledException">Only when <paramref name="cancellation"/> asks for it.</exception>
    public static IReadOnlyList<ShippedUpdate> Of(ProjectTables project, CancellationToken cancellation) => project.Entities
        .Where(entity => entity.Model.Entity is not null)
        .Select(entity => (Home: ShippedHome.Of(entity), entity.Model))
        .GroupBy(entity => entity.Home.Path, entity => entity, StringComparer.Ordinal)
        .OrderBy(file => file.Key, StringComparer.Ordinal)
        .Select(file => Of(file.First().Home, file.Select(entity => entity.Model).ToList(), cancellation))
        .ToList();

    /// <summary>A shipped file in which some entities are shipped as they are now.</summary>
    /// <param name="home">The file.</param>
    /// <param name="entities">The entities that it is the file of.</param>
    /// <param name="cancellation">Asked between the lines.</param>
    public static ShippedUpdate Of(ShippedHome home, IReadOnlyList<EntityModel> entities, CancellationToken cancellation)
    {
        var present = home.Text;
        if (home.Document.Faults.Length > 0)
            return new ShippedUpdate(home.Path, present, present ?? "", []) { Refusals = home.Document.Faults };

        var before = home.Document.Facts;
        var after = entities.Aggregate(
            (IReadOnlyCollection<ShippedFact>)before, (facts, entity) => ShippedMerge.Ship(entity, facts, cancellation));
        var text = ShippedText.Write(after, ShippedText.NewLineOf(present ?? ""));
        var faults = ShippedReader.Read(SourceText.From(text), cancellation).Faults;
        return faults.Length > 0
            ? new ShippedUpdate(home.Path, present, present ?? "", []) { Refusals = faults }
            : new ShippedUpdate(home.Path, present, text, ShippedChanges.Between(before, after));
    }
}
