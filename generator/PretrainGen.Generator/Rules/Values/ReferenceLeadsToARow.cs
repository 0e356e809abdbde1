using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A cell that names a row names one that exists.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ReferenceLeadsToARow()
    : CellFaultRule(Descriptors.PTG2008_ReferenceLeadsToARow, CellFault.DanglingReference, Wording.DidYouMean);
