using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Shipping;

/// <summary>A table <c>things.csv</c> of names and legs, with what was shipped of it.</summary>
internal static class ShippedTable
{
    public const string Header = "Entity,Kind,Number,Key,Member,Type\n";
    public const string Columns = "Thing,column,,,Legs,int\nThing,column,,,Name,string\n";
    public const string Rows = "Thing,row,0,Ant,Ant,\nThing,row,1,Bear,Bear,\n";

    /// <summary>A schema with aliases.</summary>
    public const string Aliases = """
        { "fields": [ { "name": "Name" }, { "name": "Legs", "type": "integer" }, { "name": "Also", "type": "list", "delimiter": ";" } ],
          "primaryKey": "Name", "pretraingen": { "aliases": "Also" } }
        """;

    public const string ColumnsWithAliases = "Thing,column,,,Also,IReadOnlyList<string>\nThing,column,,,Legs,int\nThing,column,,,Name,string\nThing,lookup,,,WhereAlso,string\n";

    /// <summary>A table and the lines of its rows; the columns are shipped.</summary>
    public static RuleTest With(string table, string rows) => WithLines(table, Columns + rows);

    /// <summary>The same with a column of aliases.</summary>
    public static RuleTest WithAliases(string table, string rows) => WithLines(table, ColumnsWithAliases + rows).WithSchema(Aliases);

    /// <summary>A table and all lines of its shipped file.</summary>
    public static RuleTest WithLines(string table, string lines) => WithFile(table, Header + lines);

    /// <summary>A table and its shipped file.</summary>
    public static RuleTest WithFile(string table, string text) => RuleTest.Csv(table).With(ProjectFile.Other("things.shipped.csv", text));
}
