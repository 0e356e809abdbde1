using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit;

/// <summary>The names of an entity's generated types: simple where they are declared, <c>global::</c> where they are used.</summary>
internal sealed class TypeNames(Entity entity)
{
    private readonly string _prefix = Prefix(entity.Namespace);

    public string Enum => Global("");

    public string Entry => Global("Entry");

    public string Table => Global("Table");

    public string Data => Global("Data");

    public string Extensions => Global("Extensions");

    /// <summary>The enum that the cells of a reference column are members of.</summary>
    public string Referenced(EntityColumn column) => column.Target is { } target
        ? Prefix(target.Namespace) + target.Name
        : Enum;

    public string Category(int column) => _prefix + entity.CategoryTypes[column];

    private static string Prefix(string space) => "global::" + (space.Length > 0 ? CSharpText.Name(space) + "." : "");

    private string Global(string suffix) => _prefix + entity.Name + suffix;
}
