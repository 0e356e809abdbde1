using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Consistency;

public class ClassHasEvidenceTests
{
    public class Reports
    {
        [Fact]
        public void A_class_that_nothing_speaks_for() => ModelTable
            .Of("GShard,{|PTG3006:对比式|},distributed over many GPUs,", "BERT,生成式,masked words,")
            .Finds("'GShard' is classed '对比式' (Contrastive), but nothing in Method is evidence for any class");

        [Fact]
        public void Words_for_several_classes() => ModelTable
            .Of("wav2vec,{|PTG3006:对比式|},{|PTG3006+:掩码加对比学习|},")
            .Finds("'wav2vec' is classed '对比式' (Contrastive), but '掩码' is evidence for '生成式' (Generative) and '对比' is evidence for '对比式' (Contrastive)");

        [Fact]
        public void Rows_that_nothing_is_said_about_once() => ModelTable
            .Of(
                "GShard,{|PTG3006:对比式|},distributed over many GPUs,",
                "GloVe,{|PTG3006+:生成式|},counts words,",
                "BERT,生成式,masked words,",
                "GPT,生成式,autoregressive,")
            .Finds("'GShard' is classed '对比式' (Contrastive), but nothing in Method is evidence for any class (the first of 2 such cells in the column)");

        [Fact]
        public void Patterns_that_most_rows_have_nothing_for_in_place_of_the_rows() => RuleTest
            .Csv("Model,Class,Method\nGShard,C,many GPUs\nGloVe,C,counts words\nBERT,G,masked words\nAlexNet,,layers\n")
            .WithSchema("""
                { "fields": [ { "name": "Model" }, { "name": "Class", "categories": ["G", "C"] }, { "name": "Method" } ],
                  "pretraingen": { "evidence": [ { "id": {|PTG3006:"cues"|}, "of": "Class", "in": "Method", "cues": { "G": "mask", "C": "contrast" } } ] } }
                """)
            .Finds("'cues' finds nothing in Method for 2 of the 3 rows that have a class, so it is not said of each of them");

        [Fact]
        public void Words_for_two_classes_and_against_one() => ModelTable
            .With(ModelTable.SharedEvidence, "CLIP,{|PTG3006:对比式|},paired and contrastive without pairs,")
            .Finds("'CLIP' is classed '对比式' (Contrastive), but 'contrast' is evidence for '对比式' (Contrastive) and 'paired' is evidence for '生成式' (Generative) or '判别式' (Discriminative) and 'without pairs' is evidence against '对比式' (Contrastive)");

        [Fact]
        public void It_as_information_only() =>
            Assert.Equal(DiagnosticSeverity.Info, Assert.Single(ModelTable.Of("GShard,对比式,many GPUs,", "BERT,生成式,masked,").Run()).Severity);
    }

    public class Guards
    {
        [Fact]
        public void A_class_with_words_of_its_own_or_inherited() => ModelTable
            .Of("BERT,生成式,masked words,", "RoBERTa,生成式,longer,BERT").FindsNothing();

        [Fact]
        public void A_waived_row() => ModelTable
            .With(
                ModelTable.Evidence + """, "waivers": [ { "rule": "class-cues", "key": "wav2vec 2.0", "reason": "it is both" } ]""",
                "wav2vec 2.0,对比式,masked and contrastive,")
            .FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void A_row_without_a_class() => ModelTable.Of("AlexNet,,convolutions,").FindsNothing();

        [Fact]
        public void A_class_that_is_none() => ModelTable.Of("GShard,{|PTG2003:Contrastiv|},many GPUs,").Finds();
    }
}
