using System.Reflection;
using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Rules.Messages;
using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace PretrainGen.Generator.Rules;

/// <summary>
/// Everything that can be found: each with its id, and how bad it is unless a project says otherwise. The words are in
/// <c>Messages.resx</c>. A finding brings its whole message, since one that is repeated says how often.
/// </summary>
internal static class Descriptors
{
    private const string Shape = "PretrainGen.Shape";
    private const string Values = "PretrainGen.Values";
    private const string Consistency = "PretrainGen.Consistency";
    private const string Schema = "PretrainGen.Schema";
    private const string Usage = "PretrainGen.Usage";
    private const string Shipping = "PretrainGen.Shipping";

    public static readonly DiagnosticDescriptor PTG1001_TableHasHeaderAndRows = New("PTG1001", Shape, Error);
    public static readonly DiagnosticDescriptor PTG1002_RowLengthMatchesHeader = New("PTG1002", Shape, Error);
    public static readonly DiagnosticDescriptor PTG1003_ColumnNameIsUnique = New("PTG1003", Shape, Error);
    public static readonly DiagnosticDescriptor PTG1004_QuotesAreClosed = New("PTG1004", Shape, Error);
    public static readonly DiagnosticDescriptor PTG1005_CellHasNoInvisibleCharacters = New("PTG1005", Shape, Warning);
    public static readonly DiagnosticDescriptor PTG1006_FileDecodesCleanly = New("PTG1006", Shape, Warning);
    public static readonly DiagnosticDescriptor PTG1007_TableHasAKey = New("PTG1007", Shape, Info);
    public static readonly DiagnosticDescriptor PTG1008_CellHasNoPadding = New("PTG1008", Shape, Warning);

    public static readonly DiagnosticDescriptor PTG2001_CellMatchesColumnType = New("PTG2001", Values, Error);
    public static readonly DiagnosticDescriptor PTG2002_RequiredCellIsFilled = New("PTG2002", Values, Error);
    public static readonly DiagnosticDescriptor PTG2003_ValueIsACategory = New("PTG2003", Values, Error);
    public static readonly DiagnosticDescriptor PTG2004_ValueMeetsConstraints = New("PTG2004", Values, Error);
    public static readonly DiagnosticDescriptor PTG2005_KeyIsUnique = New("PTG2005", Values, Error);
    public static readonly DiagnosticDescriptor PTG2006_IdentifierIsUnique = New("PTG2006", Values, Warning);
    public static readonly DiagnosticDescriptor PTG2007_ValueIsSpelledConsistently = New("PTG2007", Values, Warning);
    public static readonly DiagnosticDescriptor PTG2008_ReferencedRowExists = New("PTG2008", Values, Error);
    public static readonly DiagnosticDescriptor PTG2009_TextIsIntact = New("PTG2009", Values, Warning);
    public static readonly DiagnosticDescriptor PTG2010_RowIsNotRepeated = New("PTG2010", Values, Warning);
    public static readonly DiagnosticDescriptor PTG2011_CellHasFormOfColumn = New("PTG2011", Values, Warning);

    public static readonly DiagnosticDescriptor PTG3001_ClassMatchesRowEvidence = New("PTG3001", Consistency, Warning);
    public static readonly DiagnosticDescriptor PTG3002_TablesAgreeOnRow = New("PTG3002", Consistency, Warning);
    public static readonly DiagnosticDescriptor PTG3003_ClassMatchesParentEvidence = New("PTG3003", Consistency, Warning);
    public static readonly DiagnosticDescriptor PTG3004_DependentColumnMatchesDeterminant = New("PTG3004", Consistency, Error);
    public static readonly DiagnosticDescriptor PTG3005_DeclaredRuleHolds = New("PTG3005", Consistency, Warning);
    public static readonly DiagnosticDescriptor PTG3006_ClassHasEvidence = New("PTG3006", Consistency, Info);
    public static readonly DiagnosticDescriptor PTG3007_SameEvidenceGivesSameClass = New("PTG3007", Consistency, Info);
    public static readonly DiagnosticDescriptor PTG3008_ClassMatchesParentRow = New("PTG3008", Consistency, Info);
    public static readonly DiagnosticDescriptor PTG3009_ReferencesHaveShape = New("PTG3009", Consistency, Warning);

    public static readonly DiagnosticDescriptor PTG4001_SchemaIsValidJson = New("PTG4001", Schema, Error);
    public static readonly DiagnosticDescriptor PTG4002_SchemaPropertiesAreKnown = New("PTG4002", Schema, Error);
    public static readonly DiagnosticDescriptor PTG4003_CheckCanBeEvaluated = New("PTG4003", Schema, Error);
    public static readonly DiagnosticDescriptor PTG4004_WaiverIsUsed = New("PTG4004", Schema, Warning);
    public static readonly DiagnosticDescriptor PTG4005_TableMetadataIsValid = New("PTG4005", Schema, Error);
    public static readonly DiagnosticDescriptor PTG4006_SchemaIsSupported = New("PTG4006", Schema, Warning);
    public static readonly DiagnosticDescriptor PTG4007_EverythingIsGenerated = New("PTG4007", Schema, Info);
    public static readonly DiagnosticDescriptor PTG4008_GeneratedNameIsFree = New("PTG4008", Schema, Error);
    public static readonly DiagnosticDescriptor PTG4009_RuntimeIsReferenced = New("PTG4009", Schema, Error);
    public static readonly DiagnosticDescriptor PTG4010_SettingsAreKnown = New("PTG4010", Schema, Warning);

    public static readonly DiagnosticDescriptor PTG5001_LookedUpNameExists = New("PTG5001", Usage, Warning);
    public static readonly DiagnosticDescriptor PTG5002_KnownRowUsesMember = New("PTG5002", Usage, Info);

    public static readonly DiagnosticDescriptor PTG6001_ShippedRowExists = New("PTG6001", Shipping, Error);
    public static readonly DiagnosticDescriptor PTG6002_ShippedNameLeadsToItsRow = New("PTG6002", Shipping, Error);
    public static readonly DiagnosticDescriptor PTG6003_EverythingIsShipped = New("PTG6003", Shipping, Info);
    public static readonly DiagnosticDescriptor PTG6004_ShippedShapeIsKept = New("PTG6004", Shipping, Error);
    public static readonly DiagnosticDescriptor PTG6005_ShippedFileIsConsistent = New("PTG6005", Shipping, Error);

    /// <summary>The ids of all findings.</summary>
    public static IReadOnlyList<string> Ids { get; } = typeof(Descriptors)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null))
        .OfType<DiagnosticDescriptor>()
        .Select(descriptor => descriptor.Id)
        .ToList();

    private static DiagnosticDescriptor New(string id, string category, DiagnosticSeverity severity) => new(
        id,
        Message.Of(id + "_Title"),
        Message.Of("Finding"),
        category,
        severity,
        isEnabledByDefault: true,
        Message.Of(id + "_Description"),
        $"https://github.com/PretrainGen/PretrainGen/blob/main/generator/docs/{id}.md");
}
