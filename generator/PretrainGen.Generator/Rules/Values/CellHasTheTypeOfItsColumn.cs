using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A cell can be read as the schema says.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CellHasTheTypeOfItsColumn()
    : CellFaultRule(Descriptors.PTG2001_CellHasTheTypeOfItsColumn, CellFault.WrongType, Wording.Plain);
