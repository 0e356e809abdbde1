using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Emit.Files;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Emit;

/// <summary>All generated files of an entity.</summary>
internal static class EntityEmitter
{
    /// <summary>Pairs of hint name and source, always the same for the same entity and target.</summary>
    public static IEnumerable<(string HintName, SourceText Source)> Emit(Entity entity, Target target, CancellationToken cancellation)
    {
        var emission = new EmitContext(entity, target, cancellation);
        var parts = EmitLimits.PartsTooLarge(entity.Rows.Count).Aggregate(entity.Parts, (left, tooLarge) => left & ~tooLarge);

        yield return File("Keys", EnumSource.Write);
        if (entity.CategoryTypes.Any(type => type.Length > 0) && (parts & (EmitParts.Entries | EmitParts.Facts)) != EmitParts.None)
        {
            yield return File("Categories", EnumSource.WriteCategories);
        }

        if (parts.HasFlag(EmitParts.Entries))
        {
            yield return File("Table", TableSource.Write);
            yield return File("Entry", EntrySource.Write);
            yield return File("Extensions", ExtensionsSource.Write);
            yield return File("Data", DataSource.Write);
            if (emission.HasJsonConverters)
            {
                yield return File("Json", JsonConverterSource.Write);
            }

            if (emission.HasTypeConverters)
            {
                yield return File("TypeConverters", TypeConverterSource.Write);
            }
        }

        if (parts.HasFlag(EmitParts.Names))
        {
            yield return File("Names", NamesSource.Write);
        }

        if (parts.HasFlag(EmitParts.Facts))
        {
            yield return File("Facts", FactsSource.Write);
        }

        (string, SourceText) File(string kind, Action<SourceWriter, EmitContext> write) => (
            CSharpText.HintName(entity.Namespace.Length > 0 ? entity.Namespace + "." + entity.Name : entity.Name, kind),
            emission.File(writer => write(writer, emission)));
    }
}
